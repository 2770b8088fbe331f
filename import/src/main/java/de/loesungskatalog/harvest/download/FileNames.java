package de.loesungskatalog.harvest.download;

import java.net.URI;

/** Name of a fetched file, as data only: the last part of the address. */
final class FileNames {

    private static final int MAX_LENGTH = 150;

    private FileNames() {}

    static String of(URI address) {
        String path = address.getPath() == null ? "" : address.getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_").strip();
        if (clean.isEmpty() || clean.startsWith(".")) {
            return "dokument";
        }
        return clean.length() <= MAX_LENGTH ? clean : clean.substring(clean.length() - MAX_LENGTH);
    }
}
