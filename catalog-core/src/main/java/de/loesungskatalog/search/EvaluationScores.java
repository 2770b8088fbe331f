package de.loesungskatalog.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How good the answers to judged queries are, means over all judged queries; each value is 0 to 1.
 *
 * @param ndcg10 graded gain of the first ten, discounted by rank, as a share of the best possible
 * @param mrr10 one divided by the rank of the first relevant hit within ten
 * @param recall100 share of the relevant documents within the first hundred
 * @param success1 share of queries whose first hit is relevant
 * @param ndcgByQuery for paired comparisons
 */
public record EvaluationScores(
        int queries,
        double ndcg10,
        double mrr10,
        double recall100,
        double success1,
        Map<String, Double> ndcgByQuery) {

    private static final int GAIN_DEPTH = 10;
    private static final int RECALL_DEPTH = 100;

    public EvaluationScores {
        ndcgByQuery = Map.copyOf(ndcgByQuery);
    }

    /**
     * Scores hits against judgements. A judged query without hits counts with zero.
     *
     * @param judgements grade by document, by query; documents that are missing have grade 0
     * @param hits documents in their order, by query
     */
    static EvaluationScores of(
            Map<String, Map<String, Double>> judgements, Map<String, List<String>> hits) {
        Map<String, Double> gains = new HashMap<>();
        Map<String, List<Double>> graded = new HashMap<>();
        judgements.forEach(
                (query, grades) -> {
                    List<Double> found = grades(hits.getOrDefault(query, List.of()), grades);
                    graded.put(query, found);
                    gains.put(query, gain(found) / gain(best(grades)));
                });
        return new EvaluationScores(
                judgements.size(),
                mean(judgements, query -> gains.getOrDefault(query, 0.0)),
                mean(judgements, query -> reciprocalRank(graded.getOrDefault(query, List.of()))),
                mean(
                        judgements,
                        query ->
                                recall(
                                        graded.getOrDefault(query, List.of()),
                                        judgements.getOrDefault(query, Map.of()))),
                mean(judgements, query -> first(graded.getOrDefault(query, List.of()))),
                gains);
    }

    private static double mean(
            Map<String, Map<String, Double>> judgements, ToDoubleFunction<String> score) {
        return judgements.keySet().stream().mapToDouble(score).average().orElse(0);
    }

    private static List<Double> grades(List<String> documents, Map<String, Double> grades) {
        Set<String> seen = new HashSet<>();
        return documents.stream()
                .filter(seen::add)
                .limit(RECALL_DEPTH)
                .map(document -> grades.getOrDefault(document, 0.0))
                .toList();
    }

    private static List<Double> best(Map<String, Double> grades) {
        return grades.values().stream().sorted(Comparator.reverseOrder()).toList();
    }

    private static double gain(List<Double> grades) {
        double gain = 0;
        for (int rank = 0; rank < Math.min(GAIN_DEPTH, grades.size()); rank++) {
            gain += grades.get(rank) / (Math.log(rank + 2) / Math.log(2));
        }
        return gain;
    }

    private static double reciprocalRank(List<Double> grades) {
        for (int rank = 0; rank < Math.min(GAIN_DEPTH, grades.size()); rank++) {
            if (grades.get(rank) > 0) {
                return 1.0 / (rank + 1);
            }
        }
        return 0;
    }

    private static double recall(List<Double> found, Map<String, Double> judged) {
        long relevant = judged.values().stream().filter(grade -> grade > 0).count();
        long among = found.stream().filter(grade -> grade > 0).count();
        return relevant == 0 ? 0 : (double) among / Math.min(RECALL_DEPTH, relevant);
    }

    private static double first(List<Double> grades) {
        return !grades.isEmpty() && grades.getFirst() > 0 ? 1 : 0;
    }
}
