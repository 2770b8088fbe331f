package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words that are counted before must leave in the index what the analysis of each text leaves. */
class WordCountsTest {

    private static final List<String> FIELDS =
            List.of(IndexFields.GRAMS, IndexFields.WORD, IndexFields.SURFACE);

    private final GermanAnalysis analysis = new GermanAnalysis(new Compounds());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 30})
    void leaveTermsFrequenciesAndLengthsOfTheAnalysis(int together) throws IOException {
        List<String> texts = AnalysedTextTest.texts().toList();
        for (int from = 0; from < texts.size(); from += together) {
            assertSame(texts.subList(from, Math.min(texts.size(), from + together)));
        }
    }

    @Test
    void moreGramsThanTheTableBeginsWithAreAllCounted() throws IOException {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            words.add(Integer.toString(i * 7919, Character.MAX_RADIX));
        }
        assertSame(List.of(String.join(" ", words), String.join(" ", words.subList(0, 99))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "und die", "😀😀😀😀😀", "ein 😀😀"})
    void textsWithoutOrdinaryWords(String text) throws IOException {
        assertSame(List.of(text));
    }

    private void assertSame(List<String> texts) throws IOException {
        Document analysed = new Document();
        for (String text : texts) {
            FIELDS.forEach(field -> analysed.add(new Field(field, text, type(field))));
        }
        WordCounts counts = WordCounts.of(texts.stream().map(analysis::analysed).toList());
        Document counted = new Document();
        counted.add(new Field(IndexFields.GRAMS, counts.grams(), type(IndexFields.GRAMS)));
        counted.add(new Field(IndexFields.WORD, counts.normalised(), type(IndexFields.WORD)));
        counted.add(new Field(IndexFields.SURFACE, counts.surfaces(), type(IndexFields.SURFACE)));

        assertThat(indexed(counted, new FieldLengths()))
                .as("%s", texts)
                .isEqualTo(indexed(analysed, new BM25Similarity()));
    }

    private static FieldType type(String field) {
        return IndexFields.isGrams(field) ? IndexFields.COUNTED : IndexFields.TERMS_ONLY;
    }

    /** All that the index knows of the fields of the document: terms, frequencies, length. */
    private Map<String, Long> indexed(Document document, Similarity lengths) throws IOException {
        Map<String, Long> indexed = new TreeMap<>();
        try (Directory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer =
                    new IndexWriter(
                            directory, new IndexWriterConfig(analysis).setSimilarity(lengths))) {
                writer.addDocument(document);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                LeafReader leaf = reader.leaves().getFirst().reader();
                for (String field : FIELDS) {
                    if (leaf.terms(field) != null) {
                        TermsEnum terms = leaf.terms(field).iterator();
                        while (terms.next() != null) {
                            PostingsEnum postings = terms.postings(null, PostingsEnum.FREQS);
                            postings.nextDoc();
                            indexed.put(
                                    field + " " + terms.term().utf8ToString(),
                                    (long) postings.freq());
                        }
                    }
                }
                NumericDocValues norms = leaf.getNormValues(IndexFields.GRAMS);
                if (norms != null && norms.advanceExact(0)) {
                    indexed.put("length", norms.longValue());
                }
            }
        }
        return indexed;
    }
}
