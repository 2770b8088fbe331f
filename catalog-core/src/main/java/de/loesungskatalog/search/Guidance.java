package de.loesungskatalog.search;

import de.loesungskatalog.taxonomy.OzgService;
import de.loesungskatalog.taxonomy.TopicArea;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How the words were understood, and what helps when there is nothing to show.
 *
 * @param matching how loosely solutions had to be matched to find some
 * @param complete hits that have all words that the rule demands; the others follow with fewer
 * @param missing words, as typed, that no solution has in any form
 * @param ozgServices OZG services that the words probably mean, the most certain first
 * @param obstacles only without hits: filters and words, each of which leaves some when dropped
 * @param topics only without hits: topic areas that are near to what was asked
 */
public record Guidance(
        Matching matching,
        long complete,
        List<String> missing,
        List<OzgService> ozgServices,
        List<Obstacle> obstacles,
        List<TopicArea> topics) {

    public static final Guidance NONE =
            new Guidance(Matching.WORDS, 0, List.of(), List.of(), List.of(), List.of());

    public Guidance {
        missing = List.copyOf(missing);
        ozgServices = List.copyOf(ozgServices);
        obstacles = List.copyOf(obstacles);
        topics = List.copyOf(topics);
    }

    /** How loosely solutions match, from strict to loose. */
    public enum Matching {
        /** As many words as the rule demands. */
        WORDS,
        /** Fewer words, because hardly any solution has as many as the rule demands. */
        FEWER_WORDS,
        /** Parts of compounds only, because no solution has a whole word. */
        PARTS,
        /** Words that are spelt alike only, because no solution has a word or a part. */
        SIMILAR,
        /** Title, summary, tags and providers only, because there is no index at the moment. */
        RECORDS
    }

    /**
     * Something that was asked for and stands in the way.
     *
     * @param field the filter; null for text
     * @param value one value of the filter, or the part of the text as typed
     * @param without how many solutions there are without it
     */
    public record Obstacle(@Nullable FacetField field, String value, long without) {}
}
