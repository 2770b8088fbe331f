package de.loesungskatalog.change;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A record as it is stored: one JSON text with its keys in a fixed order, and the hash that tells
 * whether it changed. Same content, same text, same hash.
 *
 * @param hash SHA-256 of the text in hexadecimal digits
 */
public record RecordText(String json, String hash) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public static RecordText of(Object domainRecord) {
        String json = MAPPER.writeValueAsString(domainRecord);
        return new RecordText(json, sha256(json));
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** Whether a stored text is still the one that its stored hash was made of. */
    public boolean isIntact() {
        return sha256(json).equals(hash);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
