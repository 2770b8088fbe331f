package de.loesungskatalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.search.lucene.LuceneEngine;
import de.loesungskatalog.taxonomy.Taxonomy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Real questions to the records of the starter catalogue, from the table {@code relevance.tsv}.
 * Records only: what the decks say comes on top in the product.
 */
class RelevanceTest {

    private static final String KNOWN_WRONG = "known wrong:";
    private static final int SEEN = 10; // hits that people look at

    @TempDir private static Path folder;
    private static LuceneEngine engine;

    @BeforeAll
    static void indexStarterCatalogue() throws IOException {
        engine = new LuceneEngine(folder, Taxonomy.shipped());
        StarterRecords.index(engine);
    }

    @AfterAll
    static void close() throws IOException {
        engine.close();
    }

    @TestFactory
    Stream<DynamicTest> expectedSolutionsComeFirst() throws IOException {
        return table().map(row -> DynamicTest.dynamicTest(row[0], () -> check(row[0], row[1])));
    }

    private static void check(String query, String solutions) {
        boolean known = query.startsWith(KNOWN_WRONG);
        List<String> expected = List.of(solutions.split(","));
        List<String> hits = hits(query.replace(KNOWN_WRONG, "").strip());
        boolean right =
                !hits.isEmpty() && expected.contains(hits.getFirst()) && hits.containsAll(expected);
        assertThat(right)
                .describedAs("%s finds %s, expected first: %s", query, hits, expected)
                .isEqualTo(!known);
    }

    private static List<String> hits(String text) {
        return engine.find(SearchQuery.of(text).withSize(SEEN)).hits().stream()
                .map(hit -> hit.solution().id().value())
                .toList();
    }

    private static Stream<String[]> table() throws IOException {
        try (InputStream in = RelevanceTest.class.getResourceAsStream("relevance.tsv")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"));
        }
    }
}
