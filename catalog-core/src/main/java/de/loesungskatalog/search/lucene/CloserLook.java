package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.Reason;

import org.apache.lucene.util.InPlaceMergeSorter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What all the evidence says about each of the first candidates.
 *
 * @param candidates ascending index-wide document numbers
 * @param scores of each evidence for each candidate
 */
record CloserLook(int[] candidates, List<Evidence> evidence, List<float[]> scores) {

    /** Nobody was looked at. */
    static final CloserLook NONE = new CloserLook(new int[0], List.of(), List.of());

    static CloserLook at(int[] documents, CatalogueSearcher searcher, List<Evidence> evidence)
            throws IOException {
        int[] ascending = documents.clone();
        Arrays.sort(ascending); // scorers only go forward
        Candidates candidates = new Candidates(searcher, ascending);
        List<float[]> scores = new ArrayList<>();
        for (Evidence one : evidence) {
            scores.add(one.normalised(candidates));
        }
        return new CloserLook(ascending, evidence, scores);
    }

    /** The documents, best first; equal ones keep their order. */
    int[] order(int[] documents) {
        double[] sums = new double[candidates.length];
        for (int i = 0; i < evidence.size(); i++) {
            float weight = evidence.get(i).weight();
            float[] score = scores.get(i);
            for (int j = 0; j < sums.length; j++) {
                sums[j] += (double) weight * score[j];
            }
        }
        double[] judged = new double[documents.length];
        Arrays.setAll(judged, i -> sums[index(documents[i])]);
        int[] order = documents.clone();
        new InPlaceMergeSorter() { // stable
            @Override
            protected int compare(int one, int other) {
                return Double.compare(judged[other], judged[one]);
            }

            @Override
            protected void swap(int one, int other) {
                double sum = judged[one];
                judged[one] = judged[other];
                judged[other] = sum;
                int document = order[one];
                order[one] = order[other];
                order[other] = document;
            }
        }.sort(0, order.length);
        return order;
    }

    /** What speaks for a document, the weightiest first. */
    List<Reason> reasons(int document) {
        int index = index(document);
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; index >= 0 && i < evidence.size(); i++) {
            float score = scores.get(i)[index];
            if (score > 0) {
                reasons.add(new Reason(evidence.get(i).name(), score, evidence.get(i).weight()));
            }
        }
        reasons.sort(Comparator.comparing(Reason::share).reversed());
        return reasons;
    }

    private int index(int document) {
        return Arrays.binarySearch(candidates, document);
    }
}
