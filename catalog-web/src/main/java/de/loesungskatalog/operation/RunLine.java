package de.loesungskatalog.operation;

import org.jspecify.annotations.Nullable;

/**
 * What a run says about one item.
 *
 * @param level code: fatal, incomplete, note or ok
 * @param levelLabel in German
 * @param change code: new, changed, unchanged, withdrawn or none
 */
public record RunLine(
        String item,
        String level,
        String levelLabel,
        String change,
        int pages,
        @Nullable String reason,
        @Nullable String remedy) {}
