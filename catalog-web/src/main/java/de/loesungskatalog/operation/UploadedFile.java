package de.loesungskatalog.operation;

import org.springframework.core.io.InputStreamSource;

/**
 * A file that somebody sent.
 *
 * @param name as the sender's machine calls it: data, never a path
 * @param content readable once at least
 */
public record UploadedFile(String name, InputStreamSource content) {

    private static final int MAX_NAME = 150;

    /** The name without folders and without what file systems do not take. */
    String safeName() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "_").strip();
        while (clean.startsWith(".")) {
            clean = clean.substring(1); // hidden files are left out of runs
        }
        if (clean.isEmpty()) {
            return "datei";
        }
        // the end has the extension
        return clean.length() <= MAX_NAME ? clean : clean.substring(clean.length() - MAX_NAME);
    }
}
