package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

class LengthsAtHandTest {

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
            try (DirectoryReader stored = DirectoryReader.open(directory);
                    DirectoryReader atHand = LengthsAtHand.of(DirectoryReader.open(directory))) {
                LeafReader there = stored.leaves().getFirst().reader();
                LeafReader here = atHand.leaves().getFirst().reader();

                assertThat(oneByOne(here)).hasSize(DOCUMENTS).isEqualTo(oneByOne(there));
                assertThat(inARow(here)).hasSize(134).isEqualTo(inARow(there));
                assertThat(together(here)).contains(NONE).isEqualTo(together(there));
                assertThat(here.getNormValues("unknown")).isNull();
            }
        }
    }

    @Test
    void followsTheIndex() throws IOException {
        try (var directory = new ByteBuffersDirectory();
                var writer = writer(directory)) {
            writer.addDocument(titled(1));
            writer.commit();
            try (DirectoryReader before = LengthsAtHand.of(DirectoryReader.open(directory))) {
                assertThat(oneByOne(before.leaves().getFirst().reader())).containsExactly(1L);
                writer.addDocument(titled(9));
                writer.commit();
                try (DirectoryReader after =
                        Objects.requireNonNull(DirectoryReader.openIfChanged(before))) {
                    assertThat(after).isInstanceOf(LengthsAtHand.class);
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
