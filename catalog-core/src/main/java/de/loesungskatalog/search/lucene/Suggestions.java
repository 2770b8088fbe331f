package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.SolutionCard;
import de.loesungskatalog.search.Suggestion;
import de.loesungskatalog.search.Suggestion.Kind;
import de.loesungskatalog.search.lucene.Vocabulary.Known;
import de.loesungskatalog.taxonomy.OzgService;
import de.loesungskatalog.taxonomy.Taxonomy;
import de.loesungskatalog.taxonomy.TopicArea;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a text that is being typed may go on: topic areas, solutions, OZG services that some solution
 * has, and words. Typing errors are forgiven by the words of the index. Thread-safe.
 */
final class Suggestions {

    private static final int LONGEST = 100; // characters; nobody completes a longer text
    private static final int MOST = 20;
    private static final int OF_A_KIND = 2; // topic areas and services: a hint, not a list

    private final GermanAnalysis analysis;
    private final QueryReader reader;
    private final List<Named> topics;
    private final List<Named> services;

    Suggestions(GermanAnalysis analysis, QueryReader reader, Taxonomy taxonomy) {
        this.analysis = analysis;
        this.reader = reader;
        this.topics = Arrays.stream(TopicArea.values()).map(topic -> named(topic)).toList();
        this.services = taxonomy.ozgServices().stream().map(service -> named(service)).toList();
    }

    private Named named(TopicArea topic) {
        String names = topic.label() + " " + String.join(" ", topic.aliases());
        return new Named(
                new Suggestion(Kind.TOPIC, topic.label(), topic.code()),
                analysis.normalised(names));
    }

    private Named named(OzgService service) {
        return new Named(
                new Suggestion(Kind.OZG_SERVICE, service.name(), service.id().value()),
                analysis.normalised(service.name()));
    }

    List<Suggestion> of(CatalogueSearcher searcher, String typed, int limit) throws IOException {
        String text = typed.strip();
        String bounded = text.substring(0, Math.min(text.length(), LONGEST));
        var understood = reader.readBeginning(bounded, searcher.vocabulary());
        int wanted = Math.min(limit, MOST);
        if (understood.query().words().isEmpty() || wanted < 1) {
            return List.of();
        }
        List<String> words = List.copyOf(analysis.normalised(understood.corrected()));
        Set<Suggestion> found = new LinkedHashSet<>();
        named(topics, words).forEach(found::add);
        List<Suggestion> solutions = solutions(searcher, understood.query(), wanted);
        solutions.stream().limit((wanted + 1) / 2).forEach(found::add);
        for (Suggestion service : named(services, words).toList()) {
            if (searcher.vocabulary().has(IndexFields.OZG, service.target())) {
                found.add(service);
            }
        }
        found.addAll(continued(searcher.vocabulary(), understood.corrected(), words, wanted));
        found.addAll(solutions);
        return found.stream().limit(wanted).toList();
    }

    private static Stream<Suggestion> named(List<Named> all, List<String> words) {
        return all.stream()
                .filter(one -> one.begins(words))
                .map(Named::suggestion)
                .limit(OF_A_KIND);
    }

    /** Solutions with all words in the title. */
    private static List<Suggestion> solutions(
            CatalogueSearcher searcher, TextQuery query, int limit) throws IOException {
        BooleanQuery.Builder title = new BooleanQuery.Builder();
        query.words().forEach(word -> title.add(word.present(IndexFields.TITLE), Occur.MUST));
        List<Suggestion> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(title.build(), limit).scoreDocs) {
            SolutionCard card = searcher.card(hit.doc);
            found.add(new Suggestion(Kind.SOLUTION, card.title(), card.id().value()));
        }
        return found;
    }

    /** The text with its last word completed. */
    private static List<Suggestion> continued(
            Vocabulary vocabulary, String text, List<String> words, int limit) throws IOException {
        String before = text.substring(0, text.lastIndexOf(' ') + 1);
        List<Suggestion> found = new ArrayList<>();
        for (Known known : vocabulary.completions(words.getLast(), limit)) {
            String whole = before + known.surface();
            found.add(new Suggestion(Kind.WORD, whole, whole));
        }
        return found;
    }

    /** Something with a name, and the words of the name. */
    private record Named(Suggestion suggestion, Set<String> words) {

        boolean begins(List<String> beginnings) {
            return beginnings.stream()
                    .allMatch(
                            beginning ->
                                    words.stream().anyMatch(word -> word.startsWith(beginning)));
        }
    }
}
