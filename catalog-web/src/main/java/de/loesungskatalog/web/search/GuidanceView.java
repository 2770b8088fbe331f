package de.loesungskatalog.web.search;

import de.loesungskatalog.search.FacetField;
import de.loesungskatalog.search.Guidance;
import de.loesungskatalog.search.Guidance.Matching;
import de.loesungskatalog.search.Guidance.Obstacle;
import de.loesungskatalog.search.SearchResult;
import de.loesungskatalog.taxonomy.OzgService;
import de.loesungskatalog.web.Addresses;

import java.util.List;
import java.util.Map;

/**
 * How the words were understood, and ways out of a page without results.
 *
 * @param matching part of the message key; empty where nothing is to be said
 * @param complete results that have all words
 * @param missing words that no solution has, within quotation marks
 * @param services OZG services that were perhaps meant
 * @param remedies what can be dropped, each with what it leaves
 * @param topics near topic areas
 */
record GuidanceView(
        String matching,
        long complete,
        String missing,
        List<Link> services,
        List<Remedy> remedies,
        List<Link> topics) {

    /** A name with where it leads. */
    record Link(String label, String url) {}

    /**
     * What stands in the way.
     *
     * @param filter whether it is a filter, else a part of the text
     */
    record Remedy(boolean filter, String label, long total, String url) {}

    static GuidanceView of(SearchResult result, SearchParameters parameters) {
        Guidance guidance = result.guidance();
        boolean found = result.total() > 0;
        String searched = result.corrected() == null ? parameters.text() : result.corrected();
        return new GuidanceView(
                found || guidance.matching() == Matching.RECORDS
                        ? matching(guidance.matching())
                        : "",
                guidance.complete(),
                found ? quoted(guidance.missing()) : "",
                guidance.ozgServices().stream()
                        .map(OzgService::name)
                        .filter(name -> !name.equalsIgnoreCase(searched))
                        .map(name -> new Link(name, parameters.withText(name).url()))
                        .toList(),
                guidance.obstacles().stream()
                        .map(obstacle -> remedy(obstacle, result, parameters))
                        .toList(),
                guidance.topics().stream()
                        .map(topic -> new Link(topic.label(), Addresses.topic(topic)))
                        .toList());
    }

    private static String matching(Matching matching) {
        return switch (matching) {
            case WORDS -> "";
            case FEWER_WORDS -> "fewer";
            case PARTS -> "parts";
            case SIMILAR -> "similar";
            case RECORDS -> "records";
        };
    }

    private static String quoted(List<String> words) {
        return String.join(", ", words.stream().map(word -> "„" + word + "“").toList());
    }

    private static Remedy remedy(
            Obstacle obstacle, SearchResult result, SearchParameters parameters) {
        FacetField field = obstacle.field();
        if (field == null) {
            String rest = parameters.text().replace(obstacle.value(), " ").strip();
            return new Remedy(
                    false,
                    obstacle.value(),
                    obstacle.without(),
                    parameters.withText(rest.replaceAll("\\s+", " ")).url());
        }
        String label =
                ResultsView.labels(result)
                        .getOrDefault(field, Map.of())
                        .getOrDefault(obstacle.value(), obstacle.value());
        return new Remedy(
                true,
                field.label() + ": " + label,
                obstacle.without(),
                parameters.without(field, obstacle.value()).url());
    }
}
