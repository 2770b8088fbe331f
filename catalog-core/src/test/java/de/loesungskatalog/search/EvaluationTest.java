package de.loesungskatalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.loesungskatalog.search.lucene.LuceneEngine;
import de.loesungskatalog.taxonomy.Taxonomy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class EvaluationTest {

    @TempDir private Path folder;

    @Test
    void rowsAreIndexedAskedAndScored() throws IOException {
        Path corpus =
                write(
                        "corpus.jsonl",
                        """
                        {"id": "A_1", "title": "", "text": "Die Hundesteuer wird angemeldet."}
                        {"id": "b2", "title": "Hundesteuer", "text": "Alles zur Steuer."}
                        {"id": "c", "title": "Spielplatz", "text": "Sand und Schaukeln"}
                        """);
        Path queries = write("queries.tsv", "q1\tHundesteuer\nq2\tSchaukel\n");
        Path qrels = write("qrels.tsv", "q1\tA_1\t1\nq2\tc\t2\n");
        Path run = folder.resolve("run.txt");
        EvaluationScores scores = evaluate(new Evaluation.Input(corpus, queries, qrels, run));
        assertThat(Files.readAllLines(run))
                .containsExactly(
                        "q1 Q0 b2 1 100 katalog",
                        "q1 Q0 A_1 2 99 katalog",
                        "q2 Q0 c 1 100 katalog");
        assertThat(scores.success1()).isEqualTo(.5);
        assertThat(scores.mrr10()).isEqualTo(.75);
        assertThat(scores.recall100()).isEqualTo(1);
        assertThat(scores.ndcg10()).isCloseTo((1 / 1.58496 + 1) / 2, within(1e-4));
    }

    @Test
    void judgedQueryWithoutHitsCountsAsZero() {
        EvaluationScores scores =
                EvaluationScores.of(Map.of("q", Map.of("d", 1.0)), Map.of("other", List.of("d")));
        assertThat(scores.ndcg10()).isZero();
        assertThat(scores.queries()).isEqualTo(1);
    }

    private EvaluationScores evaluate(Evaluation.Input input) throws IOException {
        try (LuceneEngine engine = new LuceneEngine(folder.resolve("index"), Taxonomy.shipped())) {
            return new Evaluation(engine, engine).run(input).orElseThrow();
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
