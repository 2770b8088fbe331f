package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.FacetField;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Applies the filters and counts the facets in the one pass over what the text matches ("drill
 * sideways"): a document that fails the filter of just one field still counts for that field,
 * because another value of it would show the document. Ordinals of one segment are counted in an
 * array and added up by value at its end.
 *
 * <p>Documents that pass are counted some hundred at a time: a loop of nothing but counting costs a
 * fraction of counting each between its match and its score.
 *
 * <p>For one search on one thread.
 */
final class FacetCounts {

    private static final int TOGETHER = 256;

    private final Map<FacetField, Set<String>> filters;
    private final Set<FacetField> counted;
    private final Map<FacetField, Map<String, Long>> counts = new EnumMap<>(FacetField.class);

    private final int[] passed = new int[TOGETHER]; // of one segment, not yet counted

    private long matched;

    FacetCounts(Map<FacetField, Set<String>> filters, Set<FacetField> counted) {
        this.filters = filters;
        this.counted = counted;
        counted.forEach(field -> counts.put(field, new HashMap<>()));
    }

    Map<String, Long> of(FacetField field) {
        return counts.getOrDefault(field, Map.of());
    }

    /** Documents that the text matches, whatever the filters. */
    long matched() {
        return matched;
    }

    Segment segment(LeafReader reader) throws IOException {
        return new Segment(reader);
    }

    /** The documents of one segment. */
    final class Segment {

        private final List<Column> all = new ArrayList<>();
        private final List<Column> filtering = new ArrayList<>();
        private int uncounted;

        private Segment(LeafReader reader) throws IOException {
            for (FacetField field : FacetField.values()) {
                Set<String> chosen = filters.getOrDefault(field, Set.of());
                if (counted.contains(field) || !chosen.isEmpty()) {
                    Column column = new Column(field, reader, chosen, counted.contains(field));
                    all.add(column);
                    if (!chosen.isEmpty()) {
                        filtering.add(column);
                    }
                }
            }
        }

        /** Counts a document that the text matches; says whether it passes all filters. */
        boolean accept(int document) throws IOException {
            matched++;
            if (!filtering.isEmpty() && !passes(document)) {
                return false;
            }
            if (uncounted == TOGETHER) {
                countPassed();
            }
            passed[uncounted++] = document;
            return true;
        }

        private boolean passes(int document) throws IOException {
            Column failed = null;
            for (Column column : filtering) {
                if (!column.passes(document)) {
                    if (failed != null || !column.isCounted()) {
                        return false;
                    }
                    failed = column;
                }
            }
            if (failed != null) {
                failed.count(document);
            }
            return failed == null;
        }

        private void countPassed() throws IOException {
            for (Column column : all) {
                column.count(passed, uncounted);
            }
            uncounted = 0;
        }

        void finish() throws IOException {
            countPassed();
            for (Column column : all) {
                column.addTo(counts.getOrDefault(column.field, Map.of()));
            }
        }
    }

    /** Values of one field in one segment. */
    private static final class Column {

        private final FacetField field;
        private final SortedSetDocValues values;
        private final boolean[] chosen;
        private final int[] counts;

        Column(FacetField field, LeafReader reader, Set<String> chosenValues, boolean counted)
                throws IOException {
            this.field = field;
            this.values = DocValues.getSortedSet(reader, IndexFields.facet(field));
            int size = Math.toIntExact(values.getValueCount());
            this.counts = new int[counted ? size : 0];
            this.chosen = new boolean[chosenValues.isEmpty() ? 0 : size];
            for (String value : chosenValues) {
                long ordinal = values.lookupTerm(new BytesRef(value));
                if (ordinal >= 0) {
                    chosen[(int) ordinal] = true;
                }
            }
        }

        boolean isCounted() {
            return counts.length > 0;
        }

        boolean passes(int document) throws IOException {
            if (values.advanceExact(document)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    if (chosen[(int) values.nextOrd()]) {
                        return true;
                    }
                }
            }
            return false;
        }

        void count(int document) throws IOException {
            if (isCounted() && values.advanceExact(document)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        void count(int[] documents, int number) throws IOException {
            if (isCounted() && values instanceof FacetColumn.Values atHand) {
                atHand.count(documents, number, counts);
            } else {
                for (int i = 0; i < number; i++) {
                    count(documents[i]);
                }
            }
        }

        void addTo(Map<String, Long> totals) throws IOException {
            for (int ordinal = 0; ordinal < counts.length; ordinal++) {
                if (counts[ordinal] > 0 || field == FacetField.YEAR) { // few: shown even if 0
                    totals.merge(
                            values.lookupOrd(ordinal).utf8ToString(),
                            (long) counts[ordinal],
                            Long::sum);
                }
            }
        }
    }
}
