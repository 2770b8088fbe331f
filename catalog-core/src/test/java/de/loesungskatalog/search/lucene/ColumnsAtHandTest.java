package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

class ColumnsAtHandTest {

    private static final int DOCUMENTS = 400;
    private static final long NONE = 77;

    @Test
    void saysWhatTheIndexSaysHoweverItIsAsked() throws IOException {
        try (var directory = new ByteBuffersDirectory();
                var writer = writer(directory)) {
            for (int i = 0; i < DOCUMENTS; i++) {
                writer.addDocument(i % 3 == 0 ? titled(i % 290 + 1) : new Document());
            }
            writer.commit();
            compare(
                    directory,
                    (here, there) -> {
                        assertThat(oneByOne(here)).hasSize(DOCUMENTS).isEqualTo(oneByOne(there));
                        assertThat(inARow(here)).hasSize(134).isEqualTo(inARow(there));
                        assertThat(together(here)).contains(NONE).isEqualTo(together(there));
                        assertThat(here.getNormValues("unknown")).isNull();
                    });
        }
    }

    @Test
    void saysWhichValuesOfAFacetTheIndexHas() throws IOException {
        try (var directory = new ByteBuffersDirectory();
                var writer = writer(directory)) {
            for (int i = 0; i < DOCUMENTS; i++) {
                Document document = new Document();
                for (int value = 0; value < i % 4; value++) {
                    document.add(facet("few", (i + value) % 254));
                    document.add(facet("many", i + value));
                }
                writer.addDocument(document);
            }
            writer.commit();
            compare(
                    directory,
                    (here, there) -> {
                        for (String field : List.of("few", "many")) {
                            assertThat(values(here, field))
                                    .hasSize(DOCUMENTS)
                                    .isEqualTo(values(there, field));
                            assertThat(withValues(here, field))
                                    .hasSize(300)
                                    .isEqualTo(withValues(there, field));
                            assertThat(ordinal(here, field, "7"))
                                    .isEqualTo(ordinal(there, field, "7"));
                        }
                        assertThat(here.getSortedSetDocValues("few").getValueCount())
                                .isEqualTo(254);
                        assertThat(here.getSortedSetDocValues("unknown")).isNull();
                    });
        }
    }

    private static void compare(Directory directory, Comparison comparison) throws IOException {
        try (DirectoryReader stored = DirectoryReader.open(directory);
                DirectoryReader atHand = ColumnsAtHand.of(DirectoryReader.open(directory))) {
            comparison.of(atHand.leaves().getFirst().reader(), stored.leaves().getFirst().reader());
        }
    }

    private interface Comparison {
        void of(LeafReader here, LeafReader there) throws IOException;
    }

    private static SortedSetDocValuesField facet(String field, int value) {
        return new SortedSetDocValuesField(field, new BytesRef(String.valueOf(value)));
    }

    private static List<List<String>> values(LeafReader reader, String field) throws IOException {
        SortedSetDocValues values = reader.getSortedSetDocValues(field);
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            all.add(new ArrayList<>());
            if (values.advanceExact(i)) {
                for (int j = 0; j < values.docValueCount(); j++) {
                    all.getLast().add(values.lookupOrd(values.nextOrd()).utf8ToString());
                }
            }
        }
        return all;
    }

    private static List<Integer> withValues(LeafReader reader, String field) throws IOException {
        SortedSetDocValues values = reader.getSortedSetDocValues(field);
        List<Integer> found = new ArrayList<>();
        while (values.nextDoc() != SortedSetDocValues.NO_MORE_DOCS) {
            found.add(values.docID());
        }
        return found;
    }

    private static long ordinal(LeafReader reader, String field, String value) throws IOException {
        return reader.getSortedSetDocValues(field).lookupTerm(new BytesRef(value));
    }

    @Test
    void saysWhichWordingsTheIndexHas() throws IOException {
        try (var directory = new ByteBuffersDirectory();
                var writer = writer(directory)) {
            for (int i = 0; i < DOCUMENTS; i++) {
                Document document = new Document();
                if (i % 3 == 1) {
                    document.add(new BinaryDocValuesField("wording", new BytesRef("Titel " + i)));
                }
                writer.addDocument(document);
            }
            writer.commit();
            compare(
                    directory,
                    (here, there) -> {
                        assertThat(wordings(here)).hasSize(133).isEqualTo(wordings(there));
                        assertThat(here.getBinaryDocValues("wording").advanceExact(1)).isTrue();
                        assertThat(here.getBinaryDocValues("wording").advanceExact(2)).isFalse();
                        assertThat(here.getBinaryDocValues("unknown")).isNull();
                    });
        }
    }

    private static Map<Integer, String> wordings(LeafReader reader) throws IOException {
        BinaryDocValues values = reader.getBinaryDocValues("wording");
        Map<Integer, String> found = new TreeMap<>();
        while (values.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
            found.put(values.docID(), values.binaryValue().utf8ToString());
        }
        return found;
    }

    @Test
    void followsTheIndex() throws IOException {
        try (var directory = new ByteBuffersDirectory();
                var writer = writer(directory)) {
            writer.addDocument(titled(1));
            writer.commit();
            try (DirectoryReader before = ColumnsAtHand.of(DirectoryReader.open(directory))) {
                assertThat(oneByOne(before.leaves().getFirst().reader())).containsExactly(1L);
                writer.addDocument(titled(9));
                writer.commit();
                try (DirectoryReader after =
                        Objects.requireNonNull(DirectoryReader.openIfChanged(before))) {
                    assertThat(after).isInstanceOf(ColumnsAtHand.class);
                    assertThat(oneByOne(after.leaves().getFirst().reader())).containsExactly(1L);
                    assertThat(oneByOne(after.leaves().getLast().reader())).containsExactly(9L);
                }
            }
        }
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        return new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()));
    }

    private static Document titled(int words) {
        Document document = new Document();
        document.add(new TextField(IndexFields.TITLE, "Wort ".repeat(words), Field.Store.NO));
        return document;
    }

    private static NumericDocValues lengths(LeafReader reader) throws IOException {
        return Objects.requireNonNull(reader.getNormValues(IndexFields.TITLE));
    }

    private static List<Long> oneByOne(LeafReader reader) throws IOException {
        NumericDocValues lengths = lengths(reader);
        List<Long> found = new ArrayList<>();
        for (int document = 0; document < reader.maxDoc(); document++) {
            found.add(lengths.advanceExact(document) ? lengths.longValue() : NONE);
        }
        return found;
    }

    private static List<String> inARow(LeafReader reader) throws IOException {
        NumericDocValues lengths = lengths(reader);
        List<String> found = new ArrayList<>();
        while (lengths.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
            found.add(lengths.docID() + ": " + lengths.longValue());
        }
        return found;
    }

    private static long[] together(LeafReader reader) throws IOException {
        int[] documents = IntStream.range(0, reader.maxDoc()).filter(i -> i % 2 == 0).toArray();
        long[] found = new long[documents.length];
        lengths(reader).longValues(documents.length, documents, found, NONE);
        return found;
    }
}
