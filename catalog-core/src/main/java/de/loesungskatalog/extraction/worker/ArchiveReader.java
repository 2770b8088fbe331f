package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.extraction.Extraction;
import de.loesungskatalog.extraction.Failure;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An archive of files: each page of each file becomes a section named after both, because an
 * archive has no slides of its own to jump to. Files that cannot be read are named in a note; the
 * others are not lost with them.
 */
final class ArchiveReader implements FormatReader {

    private static final int MOST_NAMES = 20; // in a note that people read

    @Override
    public void read(Path file, Findings findings) throws IOException {
        if (findings.depth() > findings.limits().nesting()) {
            throw new LimitExceededException(
                    Failure.SUSPICIOUS,
                    "archives nested deeper than " + findings.limits().nesting());
        }
        List<String> unread = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!entry.isDirectory() && !entry.isUnixSymlink()) {
                    read(zip, entry, findings, unread);
                }
            }
        }
        if (!unread.isEmpty()) {
            List<String> named = unread.subList(0, Math.min(MOST_NAMES, unread.size()));
            int more = unread.size() - named.size();
            findings.note(
                    "Nicht gelesene Dateien des Archivs: "
                            + String.join(", ", named)
                            + (more > 0 ? " und " + more + " weitere." : "."));
        }
    }

    private static void read(
            ZipFile zip, ZipArchiveEntry entry, Findings findings, List<String> unread)
            throws IOException {
        Path copy = Files.createTempFile("entry-", ".tmp"); // the name of an entry is never a path
        try {
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            switch (findings.within(copy, entry.getName())) {
                case Extraction.Extracted(var type, var pages, var metadata, var notes) -> {
                    pages.forEach(page -> add(entry.getName(), page, findings));
                    notes.forEach(note -> findings.note(entry.getName() + ": " + note));
                }
                case Extraction.Empty(var type, var metadata) -> unread.add(entry.getName());
                case Extraction.Unsupported(var type) -> unread.add(entry.getName());
                case Extraction.Failed(var type, var failure, var detail) -> {
                    if (failure == Failure.SUSPICIOUS || failure == Failure.TIMEOUT) {
                        throw new LimitExceededException(failure, entry.getName() + ": " + detail);
                    }
                    unread.add(entry.getName());
                }
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void add(String name, DocumentPage page, Findings findings) {
        if (page.kind() == PageKind.FAQ) {
            findings.addQuestion(String.valueOf(page.title()), page.text());
            return;
        }
        String place = name + ", " + page.kind().label() + " " + page.number();
        String title = page.title() == null ? place : place + ": " + page.title();
        findings.add(
                new DocumentPage(
                        PageKind.SECTION,
                        findings.nextNumber(),
                        title,
                        page.text(),
                        page.notes(),
                        page.visibility(),
                        page.start()));
    }
}
