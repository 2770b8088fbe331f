package de.loesungskatalog.operation.care;

import de.loesungskatalog.extraction.Extraction;
import de.loesungskatalog.extraction.TextExtraction;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lets the reading process read a small file, as an import would. */
@Component
@Order(70)
final class WorkerExamination implements Examination {

    private final TextExtraction extraction;
    private final Path work;

    WorkerExamination(TextExtraction extraction, @Value("${katalog.data-dir}") Path root) {
        this.extraction = extraction;
        this.work = root.resolve("work");
    }

    @Override
    public String name() {
        return "Leseprogramm";
    }

    @Override
    public List<Finding> examine() throws IOException {
        Path sample = Files.createTempFile(work, "doctor-", ".txt");
        try {
            Files.writeString(sample, "Eine Zeile zur Probe.\n");
            return List.of(
                    switch (extraction.extract(sample, "probe.txt")) {
                        case Extraction.Extracted _ ->
                                Finding.ok(name(), "Startet und liest Dateien.");
                        case Extraction.Failed failed -> failed(failed.detail());
                        case Extraction.Empty _ -> failed("no text");
                        case Extraction.Unsupported unsupported ->
                                failed("taken for " + unsupported.mediaType());
                    });
        } finally {
            Files.deleteIfExists(sample);
        }
    }

    private Finding failed(String detail) {
        return Finding.problem(
                name(),
                "Liest eine einfache Textdatei nicht (" + detail + ").",
                "Prüfen Sie, ob dieser Benutzer Java starten darf und genug Arbeitsspeicher frei"
                        + " ist.");
    }
}
