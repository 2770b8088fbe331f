package de.loesungskatalog.operation;

import de.loesungskatalog.search.Evaluation;
import de.loesungskatalog.search.EvaluationScores;
import de.loesungskatalog.search.lucene.LuceneEngine;
import de.loesungskatalog.taxonomy.Taxonomy;

import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code katalog evaluate}: measures the search on judged queries, in a throw-away index. */
@Command(
        name = "evaluate",
        header = "Misst die Suche an bewerteten Anfragen.",
        description =
                "Nimmt die Zeilen der Sammlung als Lösungen in einen Wegwerf-Index auf und stellt"
                        + " die Anfragen so, wie die Seiten sie stellen.")
final class EvaluateCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--corpus",
            required = true,
            paramLabel = "DATEI",
            description = "JSON Lines mit id, title und text.")
    private Path corpus = Path.of("");

    @Option(
            names = "--queries",
            required = true,
            paramLabel = "DATEI",
            description = "Zeilen aus Kennung und Anfrage, durch Tabulator getrennt.")
    private Path queries = Path.of("");

    @Option(
            names = "--qrels",
            paramLabel = "DATEI",
            description =
                    "Zeilen aus Anfrage, Dokument und Note; damit werden Kennzahlen ausgegeben.")
    private @Nullable Path qrels;

    @Option(
            names = "--run",
            paramLabel = "DATEI",
            description = "Schreibt die Treffer im TREC-Format in diese Datei.")
    private @Nullable Path run;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Zeigt diese Hilfe.")
    private boolean help;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Path index = Files.createTempDirectory("katalog-evaluate-");
            try (LuceneEngine engine = new LuceneEngine(index, Taxonomy.shipped())) {
                new Evaluation(engine, engine).run(input()).ifPresent(this::print);
                return ExitCode.DONE;
            } finally {
                FileSystemUtils.deleteRecursively(index);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new OperationException(
                    "Die Messung ist gescheitert: "
                            + e.getMessage()
                            + ". Prüfen Sie die genannte Datei.",
                    e);
        }
    }

    private Evaluation.Input input() {
        return new Evaluation.Input(
                resolved(corpus),
                resolved(queries),
                qrels == null ? null : resolved(qrels),
                run == null ? null : resolved(run));
    }

    private Path resolved(Path path) {
        return console.workingDirectory().resolve(path);
    }

    private void print(EvaluationScores scores) {
        line("queries", Integer.toString(scores.queries()));
        line("nDCG@10", value(scores.ndcg10()));
        line("MRR@10", value(scores.mrr10()));
        line("recall@100", value(scores.recall100()));
        line("success@1", value(scores.success1()));
    }

    private void line(String name, String value) {
        console.out().printf(Locale.ROOT, "%-11s %s%n", name, value);
    }

    private static String value(double score) {
        return String.format(Locale.ROOT, "%.4f", score);
    }
}
