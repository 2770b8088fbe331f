package de.loesungskatalog.harvest.report;

import org.jspecify.annotations.Nullable;

/**
 * Something that an editor should know about an item.
 *
 * @param reason German sentence with place, field, value and rule
 * @param remedy German sentence that says what to do; absent if nothing has to be done
 */
public record Finding(Level level, Stage stage, String reason, @Nullable String remedy) {

    public static Finding note(Stage stage, String reason) {
        return new Finding(Level.NOTE, stage, reason, null);
    }

    public static Finding note(Stage stage, String reason, String remedy) {
        return new Finding(Level.NOTE, stage, reason, remedy);
    }

    public static Finding incomplete(Stage stage, String reason, String remedy) {
        return new Finding(Level.INCOMPLETE, stage, reason, remedy);
    }

    public static Finding fatal(Stage stage, String reason, String remedy) {
        return new Finding(Level.FATAL, stage, reason, remedy);
    }
}
