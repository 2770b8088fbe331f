package de.loesungskatalog.operation.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checksums of all entries of a backup, in the form that {@code sha256sum -c} reads: whoever has
 * only the tools of the system can check an unpacked backup, too.
 */
record Manifest(Map<String, String> sha256ByEntry) {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S+)");

    Manifest {
        sha256ByEntry = new LinkedHashMap<>(sha256ByEntry);
    }

    byte[] bytes() {
        return sha256ByEntry.entrySet().stream()
                .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII);
    }

    static Manifest parse(byte[] bytes) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String line : new String(bytes, StandardCharsets.US_ASCII).lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new IOException("Not a line of a manifest: " + line);
            }
            entries.put(matcher.group(2), matcher.group(1));
        }
        return new Manifest(entries);
    }
}
