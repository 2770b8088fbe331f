package de.loesungskatalog.harvest.source;

import com.github.slugify.Slugify;

import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.Stage;
import de.loesungskatalog.solution.SolutionId;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Loose documents: each file becomes a solution of its own, without a profile. */
final class DocumentsReader implements SourceReader {

    /** Id of the one document of such a solution. */
    static final String DOCUMENT_ID = "dokument";

    private static final int SLUG_LENGTH = 80; // leaves room for the suffix
    private static final int SUFFIX_LENGTH = 8; // hexadecimal digits: 4 billion paths

    private static final Slugify SLUGS =
            Slugify.builder().locale(Locale.GERMAN).lowerCase(true).build();

    @Override
    public Format format() {
        return Format.DOCUMENTS;
    }

    @Override
    public boolean recognises(Path source) {
        return true;
    }

    @Override
    public List<SourceItem> items(Path source) throws IOException {
        List<SourceItem> items = new ArrayList<>();
        for (Path file : SourceTree.files(source)) {
            String name = SourceTree.relative(source, file);
            items.add(new SourceItem(name, () -> read(file, name)));
        }
        return items;
    }

    private static Delivery read(Path file, String name) {
        if (SourceTree.isHidden(name)) {
            return nothing(
                    Finding.note(
                            Stage.FILE, "Versteckte Dateien und Systemdateien werden übergangen."));
        }
        if (!Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return nothing(
                    Finding.note(
                            Stage.FILE,
                            "Verknüpfungen werden nicht verfolgt.",
                            "Legen Sie die Datei selbst in den Ordner."));
        }
        return new Delivery.OfLooseFile(
                id(name), new DeliveredFile(DOCUMENT_ID, name, file), List.of());
    }

    private static Delivery nothing(Finding finding) {
        return new Delivery.Nothing(List.of(finding));
    }

    /**
     * Depends on the path below the source only, so that it stays the same whatever lies beside the
     * file.
     */
    static SolutionId id(String relative) {
        String fileName = relative.substring(relative.lastIndexOf('/') + 1);
        int dot = fileName.lastIndexOf('.');
        String slug = SLUGS.slugify(dot > 0 ? fileName.substring(0, dot) : fileName);
        String clean = slug.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+", "");
        String cut = clean.length() > SLUG_LENGTH ? clean.substring(0, SLUG_LENGTH) : clean;
        String stem = cut.replaceAll("-+$", "");
        return new SolutionId((stem.isEmpty() ? "dokument" : stem) + "-" + suffix(relative));
    }

    private static String suffix(String relative) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(relative.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, SUFFIX_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
