package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.lucene.GermanAnalysis.Word;
import de.loesungskatalog.search.lucene.QueryWord.Reading;
import de.loesungskatalog.taxonomy.LeikaService;
import de.loesungskatalog.taxonomy.OzgService;
import de.loesungskatalog.taxonomy.OzgServiceId;
import de.loesungskatalog.taxonomy.Taxonomy;
import de.loesungskatalog.taxonomy.TopicArea;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    private final Map<String, List<Name>> byTerm = new HashMap<>();
    private int names;

    ServiceNames(Taxonomy taxonomy, GermanAnalysis analysis) {
        for (OzgService service : taxonomy.ozgServices()) {
            add(service.name(), service, analysis);
        }
        for (LeikaService leika : taxonomy.leikaServices()) {
            if (leika.ozgService() != null) {
                taxonomy.ozgService(leika.ozgService())
                        .ifPresent(service -> add(leika.name(), service, analysis));
            }
        }
    }

    private void add(String text, OzgService service, GermanAnalysis analysis) {
        List<Word> words = analysis.words(text);
        Set<String> terms = new HashSet<>();
        words.forEach(word -> terms.addAll(QueryWord.terms(word)));
        Name name = new Name(service, words);
        terms.forEach(term -> byTerm.computeIfAbsent(term, t -> new ArrayList<>()).add(name));
        names++;
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
        for (Name name : candidates(words)) {
            double certainty = overlap(words, name);
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
        return candidates(words).stream()
                .map(name -> new Meant(name.service(), overlap(words, name)))
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

    private Set<Name> candidates(List<QueryWord> words) {
        Set<Name> candidates = new HashSet<>();
        for (QueryWord word : words) {
            for (String term : terms(word)) {
                candidates.addAll(byTerm.getOrDefault(term, List.of()));
            }
        }
        return candidates;
    }

    /** Meaning in common as a share of the meaning of both; rare words carry more of it. */
    private double overlap(List<QueryWord> words, Name name) {
        double asked = 0;
        double common = 0;
        Set<String> askedTerms = new HashSet<>();
        Set<String> nameTerms = new HashSet<>();
        name.words().forEach(word -> nameTerms.addAll(QueryWord.terms(word)));
        for (QueryWord word : words) {
            double weight = rarity(word.typed());
            asked += weight;
            askedTerms.addAll(terms(word));
            common += weight * share(word.typed(), nameTerms, terms(word));
        }
        double named = 0;
        double answered = 0;
        for (Word word : name.words()) {
            double weight = rarity(word);
            named += weight;
            answered += weight * share(word, askedTerms, QueryWord.terms(word));
        }
        return asked == 0 || named == 0 ? 0 : Math.sqrt(common / asked * (answered / named));
    }

    /** 1 if the word itself is there in any reading, else the share of its parts that is. */
    private static double share(Word word, Set<String> present, Set<String> readings) {
        Set<String> parts = new HashSet<>(word.parts());
        boolean whole = present.contains(word.term());
        boolean other =
                readings.stream().anyMatch(term -> !parts.contains(term) && present.contains(term));
        if (whole || other || parts.isEmpty()) {
            return whole || other ? 1 : 0;
        }
        return (double) parts.stream().filter(present::contains).count() / parts.size();
    }

    private double rarity(Word word) {
        int frequency = byTerm.getOrDefault(word.term(), List.of()).size();
        return Math.log(1 + (names + 1.0) / (frequency + 1.0));
    }

    private static Set<String> terms(QueryWord word) {
        Set<String> terms = new HashSet<>();
        for (Reading reading : word.readings()) {
            reading.words().forEach(one -> terms.addAll(QueryWord.terms(one)));
        }
        return terms;
    }

    private record Name(OzgService service, List<Word> words) {}
}
