package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Scores of candidates must be those that Lucene's own search gives, whatever the query. */
class CandidatesTest {

    private static final List<String> WORDS = List.of("amt", "bau", "antrag", "stadt", "plan");
    private static final String RARE = "selten";

    /** More often in one document than a byte can count. */
    private static final String OFTEN = "und";

    private static final int DOCUMENTS = 120;

    private final Random random = new Random(20261);
    private final Directory directory = new ByteBuffersDirectory();
    private DirectoryReader reader;

    @BeforeEach
    void severalSegments() throws IOException {
        var config = new IndexWriterConfig(new WhitespaceAnalyzer());
        config.setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < DOCUMENTS; i++) {
                Document document = new Document();
                document.add(new TextField(IndexFields.TEXT, words(i), Store.NO));
                document.add(new SortedDocValuesField(IndexFields.ID, new BytesRef("id" + i)));
                writer.addDocument(document);
                if (i % 50 == 49) {
                    writer.commit();
                }
            }
        }
        reader = DirectoryReader.open(directory);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        directory.close();
    }

    @Test
    void scoresAreThoseOfTheSearch() throws IOException {
        CatalogueSearcher searcher = new CatalogueSearcher(reader);
        int[] some = IntStream.range(0, DOCUMENTS).filter(i -> i % 3 != 1).toArray();
        List<Query> queries = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            queries.add(query(2));
        }
        Candidates candidates = new Candidates(searcher, some);

        for (Query query : queries) {
            float[] expected = new float[DOCUMENTS];
            TopDocs found = searcher.search(query, DOCUMENTS);
            for (var hit : found.scoreDocs) {
                expected[hit.doc] = hit.score;
            }
            float[] scores = candidates.scores(query);
            for (int i = 0; i < some.length; i++) {
                assertThat(scores[i])
                        .describedAs("%s in document %d", query, some[i])
                        .isEqualTo(expected[some[i]], within(1e-5f));
            }
        }
    }

    @Test
    void frequenciesOfCommonTermsAreThoseOfTheIndex() throws IOException {
        CatalogueSearcher searcher = new CatalogueSearcher(reader);
        for (String word : WORDS) {
            byte[] frequencies = Objects.requireNonNull(frequencies(searcher, word));

            assertThat(frequencies).hasSize(DOCUMENTS);
            long all = reader.totalTermFreq(term(word));
            assertThat(IntStream.range(0, DOCUMENTS).map(i -> frequencies[i]).sum()).isEqualTo(all);
            assertThat(frequencies(searcher, word)).isSameAs(frequencies);
        }
        assertThat(reader.docFreq(term(RARE))).isPositive();
        assertThat(frequencies(searcher, RARE)).isNull();
        assertThat(reader.docFreq(term(OFTEN))).isEqualTo(DOCUMENTS);
        assertThat(frequencies(searcher, OFTEN)).isNull();
        assertThat(frequencies(searcher, OFTEN)).isNull();
    }

    private static byte @Nullable [] frequencies(CatalogueSearcher searcher, String word)
            throws IOException {
        return searcher.common().frequencies(term(word), searcher.states(term(word)));
    }

    private Query query(int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 7)) {
            case 0 -> new TermQuery(term());
            case 1 -> phrase(0, 0);
            case 2 -> phrase(1, 1 + random.nextInt(4));
            case 3 -> new BoostQuery(query(depth - 1), .5f + random.nextInt(3));
            case 4 -> new ConstantScoreQuery(query(depth - 1));
            case 5 -> new DisjunctionMaxQuery(List.of(query(depth - 1), query(depth - 1)), 0f);
            default -> {
                BooleanQuery.Builder any = new BooleanQuery.Builder();
                for (int i = 0; i < 3; i++) {
                    any.add(query(depth - 1), random.nextInt(4) == 0 ? Occur.MUST : Occur.SHOULD);
                }
                yield any.build();
            }
        };
    }

    private Query phrase(int distance, int slop) {
        return new PhraseQuery.Builder().setSlop(slop).add(term(), 0).add(term(), distance).build();
    }

    private Term term() {
        List<String> others = List.of(RARE, OFTEN, "nirgends");
        int which = random.nextInt(WORDS.size() + others.size());
        return term(which < WORDS.size() ? WORDS.get(which) : others.get(which - WORDS.size()));
    }

    private static Term term(String word) {
        return new Term(IndexFields.TEXT, word);
    }

    private String words(int document) {
        return someWords() + (" " + OFTEN).repeat(document == 0 ? 300 : 1);
    }

    private String someWords() {
        String rare = random.nextInt(20) == 0 ? " " + RARE : "";
        return IntStream.range(0, 1 + random.nextInt(25))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" ", "", rare));
    }
}
