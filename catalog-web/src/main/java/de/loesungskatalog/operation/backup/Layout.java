package de.loesungskatalog.operation.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * How a backup is laid out: a tar archive (any {@code tar} unpacks it) followed by one block with
 * the checksum of everything before it. So no byte of the file is outside a checksum: entries are
 * in the manifest, headers and padding in the last block, the last block has one form only.
 */
final class Layout {

    static final String DESCRIPTION = "sicherung.json";
    static final String DATABASE = "datenbank.zip";
    static final String MANIFEST = "MANIFEST.sha256";
    static final int END = 512; // a tar block, which tar ignores after its own end

    private static final Pattern CONTENT =
            Pattern.compile("content/([0-9a-f]{2})/([0-9a-f]{2})/\\1\\2[0-9a-f]{60}");

    private Layout() {}

    static String content(String sha256) {
        return "content/" + sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }

    static boolean isContent(String name) {
        return CONTENT.matcher(name).matches();
    }

    /** An archive from elsewhere cannot write anywhere: only these names exist. */
    static boolean isKnown(String name) {
        return name.equals(DESCRIPTION)
                || name.equals(DATABASE)
                || name.equals(MANIFEST)
                || isContent(name);
    }

    static byte[] end(String sha256) {
        byte[] text =
                ("Ende der Sicherung. SHA-256 aller Bytes davor:\n" + sha256 + "\n")
                        .getBytes(StandardCharsets.US_ASCII);
        byte[] block = Arrays.copyOf(text, END);
        Arrays.fill(block, text.length, END, (byte) '\n');
        return block;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
