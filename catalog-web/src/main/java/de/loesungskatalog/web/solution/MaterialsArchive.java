package de.loesungskatalog.web.solution;

import de.loesungskatalog.document.ContentStore;
import de.loesungskatalog.document.IntactContents;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.StoredContent;
import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.PageNotFoundException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * All files of a solution as one ZIP, with a note on where they come from. Written while it is
 * sent: nothing is kept on disk or in memory.
 */
@Component
class MaterialsArchive {

    private final ContentStore store;
    private final IntactContents intact;

    MaterialsArchive(ContentStore store, IntactContents intact) {
        this.store = store;
        this.intact = intact;
    }

    void write(Solution solution, List<SourceDocument> documents, HttpServletResponse response)
            throws IOException {
        List<SourceDocument> files =
                documents.stream()
                        .filter(d -> d.content() != null && d.fileName() != null)
                        .toList();
        if (files.isEmpty()) {
            throw new PageNotFoundException("Solution " + solution.id() + " has no files");
        }
        for (SourceDocument file : files) {
            intact.require(content(file)); // once the first byte is sent, nothing can be refused
        }
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(solution.id() + "-materialien.zip")
                        .build()
                        .toString());
        try (ZipOutputStream zip =
                new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED); // office files are compressed already
            Set<String> names = new HashSet<>(Set.of("LIESMICH.txt"));
            zip.putNextEntry(new ZipEntry("LIESMICH.txt"));
            zip.write(note(solution, files).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            for (SourceDocument file : files) {
                zip.putNextEntry(new ZipEntry(unusedName(file, names)));
                try (InputStream bytes = store.open(content(file).sha256())) {
                    bytes.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
    }

    private static StoredContent content(SourceDocument file) {
        if (file.content() == null) {
            throw new IllegalStateException("Document " + file.id() + " has no file");
        }
        return file.content();
    }

    /** Two documents may bring files of the same name. */
    private static String unusedName(SourceDocument file, Set<String> names) {
        String name = Addresses.lastSegment(file.fileName() == null ? "" : file.fileName());
        String unused = names.add(name) ? name : file.id().localId() + "-" + name;
        names.add(unused);
        return unused;
    }

    private static String note(Solution solution, List<SourceDocument> files) {
        StringBuilder note = new StringBuilder(solution.title()).append("\n\n");
        for (SourceDocument file : files) {
            String licence =
                    solution.document(file.id().localId())
                            .map(DocumentReference::licence)
                            .orElse("nicht bekannt");
            note.append(file.title())
                    .append("\n  Datei: ")
                    .append(Addresses.lastSegment(file.fileName() == null ? "" : file.fileName()))
                    .append("\n  Lizenz: ")
                    .append(licence)
                    .append("\n  SHA-256: ")
                    .append(content(file).sha256())
                    .append("\n\n");
        }
        if (!solution.provenance().sources().isEmpty()) {
            note.append("Quellen\n");
            solution.provenance().sources().forEach(s -> note.append("  ").append(s).append('\n'));
        }
        return note.toString();
    }
}
