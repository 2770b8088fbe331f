package de.loesungskatalog.operation;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Secrets from the configuration. */
final class Tokens {

    static final int MIN_LENGTH = 20; // cannot be guessed over the network, however many try

    private Tokens() {}

    /**
     * @throws OperationException if the token is set and too short
     */
    static void check(String key, @Nullable String token) {
        if (token != null && token.length() < MIN_LENGTH) {
            throw new OperationException(
                    "Der Wert von "
                            + key
                            + " ist zu kurz. Nehmen Sie mindestens "
                            + MIN_LENGTH
                            + " zufällige Zeichen, zum Beispiel aus „openssl rand -hex 20“.");
        }
    }

    /** Takes the same time wherever the two differ. */
    static boolean same(@Nullable String expected, String given) {
        return expected != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8),
                        given.getBytes(StandardCharsets.UTF_8));
    }
}
