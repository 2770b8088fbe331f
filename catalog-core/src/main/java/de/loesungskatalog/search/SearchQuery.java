package de.loesungskatalog.search;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What was asked, normalised and within bounds. Blank text asks for everything.
 *
 * @param text as typed, white space collapsed, cut at {@link #MAX_LENGTH} characters
 * @param filters chosen values by field; unknown values match nothing
 * @param page from 1
 * @param size hits a page; {@code page × size} is at most {@link #MAX_RESULTS}
 * @param facets fields to count
 * @param matches at most so many matches a hit
 * @param original take the text as typed, never a corrected or merely similar form
 * @param explain say why each hit stands where it stands
 */
@RecordBuilder
public record SearchQuery(
        String text,
        Map<FacetField, Set<String>> filters,
        SortOrder sort,
        int page,
        int size,
        Set<FacetField> facets,
        int matches,
        boolean original,
        boolean explain)
        implements SearchQueryBuilder.With {

    public static final int MAX_LENGTH =
            200; // longer than any judged question; reliability list S8
    public static final int MAX_RESULTS =
            1_000; // page × size; nobody reads further; reliability list S9
    public static final int MAX_MATCHES = 3;
    public static final int DEFAULT_SIZE = 20;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public SearchQuery {
        text = BLANKS.matcher(text.strip()).replaceAll(" ");
        text = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        Map<FacetField, Set<String>> chosen = new EnumMap<>(FacetField.class);
        filters.forEach(
                (field, values) -> {
                    if (!values.isEmpty()) {
                        chosen.put(field, Set.copyOf(values));
                    }
                });
        filters = Map.copyOf(chosen);
        if (size < 0 || size > MAX_RESULTS) {
            throw new IllegalArgumentException("size is 0 to " + MAX_RESULTS + ", not " + size);
        }
        if (page < 1 || (long) page * size > MAX_RESULTS) {
            throw new IllegalArgumentException(
                    "page starts with 1 and page × size is at most "
                            + MAX_RESULTS
                            + ", not "
                            + page
                            + " × "
                            + size);
        }
        facets = Set.copyOf(facets);
        if (matches < 0 || matches > MAX_MATCHES) {
            throw new IllegalArgumentException(
                    "matches is 0 to " + MAX_MATCHES + ", not " + matches);
        }
    }

    /** First page of results by relevance, with all facets. */
    public static SearchQuery of(String text) {
        return new SearchQuery(
                text,
                Map.of(),
                SortOrder.RELEVANCE,
                1,
                DEFAULT_SIZE,
                Set.of(FacetField.values()),
                MAX_MATCHES,
                false,
                false);
    }

    /** All solutions, newest first. */
    public static SearchQuery everything() {
        return of("").withSort(SortOrder.NEWEST);
    }

    /** Whether nothing was typed. */
    public boolean isBlank() {
        return text.isEmpty();
    }

    public Set<String> chosen(FacetField field) {
        return filters.getOrDefault(field, Set.of());
    }
}
