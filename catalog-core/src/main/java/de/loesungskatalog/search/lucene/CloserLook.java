package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.Reason;

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
        int[] order = new int[documents.length];
        double[] judged = new double[documents.length];
        for (int i = 0; i < documents.length; i++) {
            double sum = sums[index(documents[i])];
            int place = firstBelow(sum, judged, i);
            System.arraycopy(order, place, order, place + 1, i - place);
            System.arraycopy(judged, place, judged, place + 1, i - place);
            order[place] = documents[i];
            judged[place] = sum;
        }
        return order;
    }

    /** Where in a descending beginning of the array a sum belongs, behind equal ones. */
    private static int firstBelow(double sum, double[] descending, int size) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) / 2;
            if (descending[middle] >= sum) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
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
