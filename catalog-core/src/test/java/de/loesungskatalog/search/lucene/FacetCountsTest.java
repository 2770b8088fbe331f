package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.search.FacetField;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A thousand documents in two segments, with none to two topics and one of two states each. */
class FacetCountsTest {

    private static final List<String> TOPICS = List.of("a", "b", "c", "d");
    private static final List<String> STATES = List.of("pilot", "productive");

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

    @BeforeEach
    void index() throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int i = 0; i < 1000; i++) {
                Document document = new Document();
                for (String topic : topics(i)) {
                    document.add(value(FacetField.TOPIC, topic));
                }
                document.add(value(FacetField.STATUS, state(i)));
                writer.addDocument(document);
                if (i == 299) {
                    writer.commit();
                }
            }
        }
    }

    @AfterEach
    void close() throws IOException {
        directory.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void eachDocumentCountsForEachOfItsValues(boolean atHand) throws IOException {
        FacetCounts counts = count(Map.of(), atHand);

        assertThat(counts.matched()).isEqualTo(1000);
        for (String topic : TOPICS) {
            assertThat(counts.of(FacetField.TOPIC))
                    .containsEntry(topic, numbers().filter(i -> topics(i).contains(topic)).count());
        }
        assertThat(counts.of(FacetField.STATUS))
                .isEqualTo(Map.of("pilot", 334L, "productive", 666L));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theFilterOfAFieldLeavesItsOtherValuesCounted(boolean atHand) throws IOException {
        FacetCounts counts = count(Map.of(FacetField.STATUS, Set.of("pilot")), atHand);

        Map<String, Long> topics = new TreeMap<>();
        numbers()
                .filter(i -> state(i).equals("pilot"))
                .forEach(i -> topics(i).forEach(topic -> topics.merge(topic, 1L, Long::sum)));
        assertThat(counts.of(FacetField.TOPIC)).isEqualTo(topics);
        assertThat(counts.of(FacetField.STATUS))
                .isEqualTo(Map.of("pilot", 334L, "productive", 666L));
    }

    private FacetCounts count(Map<FacetField, Set<String>> filters, boolean atHand)
            throws IOException {
        var counts = new FacetCounts(filters, Set.of(FacetField.TOPIC, FacetField.STATUS));
        DirectoryReader stored = DirectoryReader.open(directory);
        try (DirectoryReader reader = atHand ? ColumnsAtHand.of(stored) : stored) {
            assertThat(reader.leaves()).hasSize(2);
            for (LeafReaderContext leaf : reader.leaves()) {
                FacetCounts.Segment segment = counts.segment(leaf.reader());
                for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                    boolean passes =
                            filters.isEmpty() || state(leaf.docBase + document).equals("pilot");
                    assertThat(segment.accept(document)).isEqualTo(passes);
                }
                segment.finish();
            }
        }
        return counts;
    }

    private static IntStream numbers() {
        return IntStream.range(0, 1000);
    }

    private static List<String> topics(int document) {
        int from = document % 3;
        return TOPICS.subList(from, from + document % 4 % 3);
    }

    private static String state(int document) {
        return STATES.get(Math.min(document % 3, 1));
    }

    private static SortedSetDocValuesField value(FacetField field, String value) {
        return new SortedSetDocValuesField(IndexFields.facet(field), new BytesRef(value));
    }
}
