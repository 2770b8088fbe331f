package de.loesungskatalog.harvest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Refuses packed files that become far too large when they are unpacked. */
final class ZipGuard {

    private static final long MAX_UNPACKED = 300L * 1024 * 1024; // several times a full sheet
    private static final int MAX_ENTRIES = 5_000;

    private ZipGuard() {}

    /**
     * @throws IOException if the file is too large or no packed file; the message says so in German
     */
    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() == 0) {
                throw new IOException("Die Datei ist keine Excel-Datei (xlsx)");
            }
            if (zip.size() > MAX_ENTRIES || isTooLarge(zip)) {
                throw new IOException("Die Datei ist entpackt zu groß und wurde nicht gelesen");
            }
        } catch (ZipException e) {
            throw new IOException("Die Datei ist beschädigt", e);
        }
    }

    /** Counts what really comes out; what the file says about itself may be a lie. */
    private static boolean isTooLarge(ZipFile zip) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MAX_UNPACKED) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
