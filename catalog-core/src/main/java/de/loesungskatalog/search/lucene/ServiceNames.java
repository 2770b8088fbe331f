package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.lucene.GermanAnalysis.Word;
import de.loesungskatalog.search.lucene.QueryWord.Reading;
import de.loesungskatalog.taxonomy.LeikaService;
import de.loesungskatalog.taxonomy.OzgService;
import de.loesungskatalog.taxonomy.OzgServiceId;
import de.loesungskatalog.taxonomy.Taxonomy;
import de.loesungskatalog.taxonomy.TopicArea;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The bridge from everyday words to OZG services: finds the services whose own name, or the name of
 * one of whose LeiKa services, is what somebody asked for. "Altpapier Entsorgung" is a LeiKa
 * service of the OZG service "Abfallentsorgung". Immutable and safe for concurrent use.
 */
final class ServiceNames {

    /** Shares of meaning that question and name must have in common; below, names only overlap. */
    private static final double SURE = .85; // .6 already costs known titles their first place

    private static final double RELATED = .5; // enough for a hint on a page without results

    private static final int MOST = 3; // services that one question can mean

    /** Less than this is left to chance by adding up in another order. */
    private static final double ROUNDING = 1e-9;

    private final Map<String, List<Name>> byTerm = new HashMap<>();
    private final int names;

    ServiceNames(Taxonomy taxonomy, GermanAnalysis analysis) {
        List<Written> written = written(taxonomy, analysis);
        Map<String, Meaning> meanings = meanings(written, analysis);
        for (Written name : written) {
            Name known = Name.of(name, meanings);
            for (String term : known.terms()) {
                byTerm.computeIfAbsent(term, t -> new ArrayList<>()).add(known);
            }
        }
        names = written.size();
    }

    private static List<Written> written(Taxonomy taxonomy, GermanAnalysis analysis) {
        List<Written> names = new ArrayList<>();
        for (OzgService service : taxonomy.ozgServices()) {
            names.add(new Written(service, analysis.written(service.name())));
        }
        for (LeikaService leika : taxonomy.leikaServices()) {
            if (leika.ozgService() != null) {
                List<String> words = analysis.written(leika.name());
                taxonomy.ozgService(leika.ozgService())
                        .ifPresent(service -> names.add(new Written(service, words)));
            }
        }
        return names;
    }

    /** Each word once: 4,000 of them make up 25,000 in all names. */
    private static Map<String, Meaning> meanings(List<Written> names, GermanAnalysis analysis) {
        Set<String> words = new LinkedHashSet<>();
        names.forEach(name -> words.addAll(name.words()));
        Map<String, Meaning> meanings = new HashMap<>();
        analysis.each(words).forEach((word, known) -> meanings.put(word, Meaning.of(known)));
        return meanings;
    }

    /**
     * A service that was probably meant.
     *
     * @param certainty 0 to 1
     */
    record Meant(OzgService service, double certainty) {}

    /** Services that the words mean, the most certain first; empty if they are less than sure. */
    List<Meant> meant(List<QueryWord> words) {
        Map<OzgServiceId, Meant> best = new LinkedHashMap<>();
        Asked asked = asked(words);
        for (Name name : candidates(asked, SURE)) {
            double certainty = overlap(asked, name, SURE);
            if (certainty >= SURE) {
                best.merge(
                        name.service().id(),
                        new Meant(name.service(), certainty),
                        (a, b) -> a.certainty() >= b.certainty() ? a : b);
            }
        }
        return best.values().stream()
                .sorted(
                        Comparator.comparing(Meant::certainty)
                                .reversed()
                                .thenComparing(meant -> meant.service().id()))
                .limit(MOST)
                .toList();
    }

    /** Topic areas of the services whose names have most in common with the words. */
    List<TopicArea> topics(List<QueryWord> words, int limit) {
        Asked asked = asked(words);
        return candidates(asked, RELATED).stream()
                .map(name -> new Meant(name.service(), overlap(asked, name, RELATED)))
                .filter(meant -> meant.certainty() >= RELATED)
                .sorted(
                        Comparator.comparing(Meant::certainty)
                                .reversed()
                                .thenComparing(meant -> meant.service().id()))
                .map(meant -> meant.service().topic())
                .distinct()
                .limit(limit)
                .toList();
    }

    /**
     * Names that may have so much in common with the question: all that share a word with it, or,
     * if one of its words weighs so much that the others are too little, those that have it.
     */
    private Set<Name> candidates(Asked asked, double atLeast) {
        double all = asked.weight();
        Set<String> terms =
                asked.words().stream()
                        .filter(word -> rarity(word.word()) > all * (1 - atLeast * atLeast))
                        .map(Meaning::terms)
                        .min(Comparator.comparingInt(this::names))
                        .orElse(asked.terms());
        // by identity: a name is long, and comparing names cost more than all the rest here
        Set<Name> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
        terms.forEach(term -> candidates.addAll(byTerm.getOrDefault(term, List.of())));
        return candidates;
    }

    private int names(Set<String> terms) {
        return terms.stream().mapToInt(term -> byTerm.getOrDefault(term, List.of()).size()).sum();
    }

    /**
     * Meaning in common as a share of the meaning of both; rare words carry more of it. 0 where it
     * is known to be less than asked for: most names share one word of several with the question.
     */
    private double overlap(Asked question, Name name, double atLeast) {
        double asked = question.weight();
        double enough = asked * atLeast * atLeast; // the share of the name is 1 at most
        double common = 0;
        double left = asked;
        for (int i = 0; i < question.words().size(); i++) {
            double weight = question.weights()[i];
            common += weight * share(question.words().get(i), name.terms());
            left -= weight;
            if (common + left < enough - ROUNDING) {
                return 0;
            }
        }
        if (asked == 0 || common / asked < atLeast * atLeast) {
            return 0;
        }
        double named = 0;
        double answered = 0;
        for (Meaning word : name.words()) {
            double weight = rarity(word.word());
            named += weight;
            answered += weight * share(word, question.terms());
        }
        return named == 0 ? 0 : Math.sqrt(common / asked * (answered / named));
    }

    /** 1 if the word itself is there in any reading, else the share of its parts that is. */
    private static double share(Meaning meaning, Set<String> present) {
        List<String> parts = meaning.word().parts();
        if (present.contains(meaning.word().term())) {
            return 1;
        }
        for (String term : meaning.terms()) {
            if (present.contains(term) && !parts.contains(term)) {
                return 1;
            }
        }
        return meaning.parts().isEmpty()
                ? 0
                : (double) meaning.parts().stream().filter(present::contains).count()
                        / meaning.parts().size();
    }

    private double rarity(Word word) {
        int frequency = byTerm.getOrDefault(word.term(), List.of()).size();
        return Math.log(1 + (names + 1.0) / (frequency + 1.0));
    }

    /**
     * A word of a question or a name.
     *
     * @param parts of the compound, each once
     * @param terms by which it may be present: of the word and its parts, in every reading
     */
    private record Meaning(Word word, Set<String> parts, Set<String> terms) {

        static Meaning of(QueryWord word) {
            Set<String> terms = new HashSet<>();
            for (Reading reading : word.readings()) {
                reading.words().forEach(one -> terms.addAll(QueryWord.terms(one)));
            }
            return new Meaning(word.typed(), new HashSet<>(word.typed().parts()), terms);
        }

        static Meaning of(Word word) {
            return new Meaning(word, new HashSet<>(word.parts()), QueryWord.terms(word));
        }

        static Set<String> terms(List<Meaning> words) {
            Set<String> terms = new HashSet<>();
            words.forEach(word -> terms.addAll(word.terms()));
            return terms;
        }
    }

    /**
     * A question, taken apart once for all names that it is compared with.
     *
     * @param weights of the words, by their rarity
     * @param weight of all words
     */
    private record Asked(List<Meaning> words, Set<String> terms, double[] weights, double weight) {}

    private Asked asked(List<QueryWord> words) {
        List<Meaning> meanings = words.stream().map(Meaning::of).toList();
        double[] weights = meanings.stream().mapToDouble(word -> rarity(word.word())).toArray();
        double weight = 0;
        for (double one : weights) {
            weight += one;
        }
        return new Asked(meanings, Meaning.terms(meanings), weights, weight);
    }

    /** A name taken into words, stop words included. */
    private record Written(OzgService service, List<String> words) {}

    private record Name(OzgService service, List<Meaning> words, Set<String> terms) {

        static Name of(Written name, Map<String, Meaning> meanings) {
            List<Meaning> words =
                    name.words().stream().filter(meanings::containsKey).map(meanings::get).toList();
            return new Name(name.service(), words, Meaning.terms(words));
        }
    }
}
