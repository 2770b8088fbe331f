package de.loesungskatalog.harvest;

import de.loesungskatalog.document.DocumentMetadata;
import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.extraction.Extraction;
import de.loesungskatalog.extraction.Failure;
import de.loesungskatalog.extraction.TextExtraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A small extraction of plain text: a form feed starts a page, "Titel: …" in the first line is the
 * title. Words in the file make it fail in the ways that runs have to survive.
 */
public final class PlainTextExtraction implements TextExtraction {

    private final AtomicInteger calls = new AtomicInteger();

    public int calls() {
        return calls.get();
    }

    @Override
    public Extraction extract(Path file, String fileName) {
        calls.incrementAndGet();
        String text = read(file);
        if (text.isBlank()) {
            return new Extraction.Empty("text/plain", DocumentMetadata.pages(1));
        }
        if (text.startsWith("TÖDLICH")) {
            return new Extraction.Failed("text/plain", Failure.WORKER_DIED, "killed by the test");
        }
        if (text.startsWith("KAPUTT")) {
            return new Extraction.Failed("text/plain", Failure.DAMAGED, "broken by the test");
        }
        if (fileName.endsWith(".bin")) {
            return new Extraction.Unsupported("application/octet-stream");
        }
        return extracted(text);
    }

    private static Extraction extracted(String text) {
        List<DocumentPage> pages = new ArrayList<>();
        for (String page : text.split("\f")) {
            pages.add(DocumentPage.of(PageKind.SLIDE, pages.size() + 1, page.strip()));
        }
        String title =
                text.startsWith("Titel: ")
                        ? text.lines().findFirst().orElse("").substring(7)
                        : null;
        return new Extraction.Extracted(
                "text/plain",
                pages,
                new DocumentMetadata(title, null, null, "de", pages.size(), null, null, null, null),
                List.of());
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
