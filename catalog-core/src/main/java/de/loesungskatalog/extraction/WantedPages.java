package de.loesungskatalog.extraction;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;

/** Pages that somebody waits for, by file, in the order in which they were asked for. */
final class WantedPages {

    private final Map<String, SequencedMap<Integer, CompletableFuture<Void>>> byFile =
            new HashMap<>();

    /** Asks for a page. What is returned ends when the page was drawn, or will not be. */
    synchronized CompletableFuture<Void> want(String sha256, int number) {
        return byFile.computeIfAbsent(sha256, file -> new LinkedHashMap<>())
                .computeIfAbsent(number, page -> new CompletableFuture<>());
    }

    synchronized List<Integer> of(String sha256) {
        SequencedMap<Integer, CompletableFuture<Void>> pages = byFile.get(sha256);
        return pages == null ? List.of() : List.copyOf(pages.keySet());
    }

    synchronized void done(String sha256, int number) {
        SequencedMap<Integer, CompletableFuture<Void>> pages = byFile.get(sha256);
        CompletableFuture<Void> page = pages == null ? null : pages.remove(number);
        if (page != null) {
            page.complete(null);
        }
        if (pages != null && pages.isEmpty()) {
            byFile.remove(sha256);
        }
    }

    /** Lets nobody wait for pages of this file any longer. */
    void giveUp(String sha256) {
        of(sha256).forEach(number -> done(sha256, number));
    }
}
