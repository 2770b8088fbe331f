package de.loesungskatalog.event;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A key that was left out reads as an empty list. */
final class Lists {

    private Lists() {}

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
