package de.loesungskatalog.operation.care;

import org.jspecify.annotations.Nullable;

/**
 * What was found in one place, in German.
 *
 * @param remedy what an administrator can do; absent if there is nothing to do
 */
public record Finding(String check, Level level, String message, @Nullable String remedy) {

    /** What follows from a finding. */
    public enum Level {
        OK("ok"),
        NOTE("Hinweis"),
        PROBLEM("Fehler");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static Finding ok(String check, String message) {
        return new Finding(check, Level.OK, message, null);
    }

    static Finding note(String check, String message, String remedy) {
        return new Finding(check, Level.NOTE, message, remedy);
    }

    public static Finding problem(String check, String message, String remedy) {
        return new Finding(check, Level.PROBLEM, message, remedy);
    }
}
