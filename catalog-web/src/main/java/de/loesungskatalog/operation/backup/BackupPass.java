package de.loesungskatalog.operation.backup;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One pass over a backup from its first to its last byte, and what was wrong with it. Used once.
 */
final class BackupPass {

    private static final int MAX_TEXT = 64 << 20; // a manifest of half a million files

    private final Path file;
    private final Map<String, String> hashes = new LinkedHashMap<>();
    private final Map<String, byte[]> texts = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private String last = "dem Anfang";
    private boolean endFits;

    BackupPass(Path file) {
        this.file = file;
    }

    /**
     * @throws IOException if the bytes cannot be read or the sink cannot take them
     */
    void run(EntrySink sink) throws IOException {
        long size = Files.size(file);
        if (size <= Layout.END) {
            return;
        }
        MessageDigest all = Layout.sha256();
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                InputStream bounded =
                        BoundedInputStream.builder()
                                .setInputStream(raw)
                                .setMaxCount(size - Layout.END)
                                .get()) {
            DigestInputStream digested = new DigestInputStream(bounded, all);
            entries(new TarArchiveInputStream(digested), sink);
            digested.transferTo(OutputStream.nullOutputStream());
        }
        byte[] expected = Layout.end(HexFormat.of().formatHex(all.digest()));
        endFits = Arrays.equals(expected, end(size));
    }

    byte @Nullable [] text(String name) {
        return texts.get(name);
    }

    int files() {
        return (int) hashes.keySet().stream().filter(Layout::isContent).count();
    }

    void unreadable(IOException e) {
        problems.add("Hinter " + last + " ist die Sicherung unlesbar (" + e.getMessage() + ").");
    }

    /** German sentences; empty if every byte is as it was written. */
    List<String> problems() {
        List<String> all = new ArrayList<>(problems);
        byte[] text = texts.get(Layout.MANIFEST);
        if (text == null) {
            all.add(
                    "„"
                            + Layout.MANIFEST
                            + "“ fehlt: Die Datei ist abgeschnitten oder keine Sicherung.");
            return all;
        }
        try {
            compare(Manifest.parse(text), all);
        } catch (IOException e) {
            all.add("„" + Layout.MANIFEST + "“ ist verändert.");
        }
        if (all.isEmpty() && !endFits) {
            all.add("Die Verwaltungsdaten des Archivs oder sein Ende sind verändert.");
        }
        return all;
    }

    private void entries(TarArchiveInputStream tar, EntrySink sink) throws IOException {
        for (TarArchiveEntry entry = next(tar); entry != null; entry = next(tar)) {
            String name = entry.getName();
            if (!Layout.isKnown(name) || !entry.isFile() || hashes.containsKey(name)) {
                problems.add("„" + printable(name) + "“ gehört nicht in eine Sicherung.");
                continue;
            }
            last = "„" + name + "“";
            MessageDigest digest = Layout.sha256();
            DigestInputStream content = new DigestInputStream(tar, digest);
            if (name.equals(Layout.MANIFEST) || name.equals(Layout.DESCRIPTION)) {
                texts.put(name, content.readNBytes(MAX_TEXT));
            } else {
                sink.take(name, content);
            }
            hashes.put(name, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar) throws IOException {
        try {
            return tar.getNextEntry();
        } catch (IllegalArgumentException e) { // how the library reports some broken headers
            throw new IOException(e.getMessage(), e);
        }
    }

    private void compare(Manifest manifest, List<String> found) {
        Map<String, String> expected = manifest.sha256ByEntry();
        expected.forEach(
                (name, sha256) -> {
                    String actual = hashes.get(name);
                    if (actual == null) {
                        found.add("„" + printable(name) + "“ fehlt.");
                    } else if (!actual.equals(sha256)) {
                        found.add("„" + printable(name) + "“ ist verändert.");
                    }
                });
        for (String name : List.of(Layout.DESCRIPTION, Layout.DATABASE)) {
            if (!expected.containsKey(name)) {
                found.add("„" + name + "“ fehlt.");
            }
        }
        for (String name : hashes.keySet()) {
            if (!expected.containsKey(name) && !name.equals(Layout.MANIFEST)) {
                found.add("„" + name + "“ steht nicht im Verzeichnis der Prüfsummen.");
            }
        }
    }

    private byte[] end(long size) throws IOException {
        byte[] end = new byte[Layout.END];
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(size - Layout.END);
            bytes.readFully(end);
        }
        return end;
    }

    /** Names from a foreign file reach a terminal. */
    private static String printable(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 200 ? plain.substring(0, 200) + "…" : plain;
    }

    /** What to do with the bytes of an entry. */
    interface EntrySink {
        void take(String name, InputStream bytes) throws IOException;
    }
}
