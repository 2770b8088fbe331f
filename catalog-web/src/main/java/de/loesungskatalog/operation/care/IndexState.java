package de.loesungskatalog.operation.care;

import de.loesungskatalog.change.Outbox;
import de.loesungskatalog.search.SearchIndex;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.Solutions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says in German how the index stands to the database. */
@Component
public final class IndexState {

    private static final Logger LOG = LoggerFactory.getLogger(IndexState.class);
    private static final int NAMED = 10;

    private final SearchIndex index;
    private final Outbox outbox;
    private final Solutions solutions;

    IndexState(SearchIndex index, Outbox outbox, Solutions solutions) {
        this.index = index;
        this.outbox = outbox;
        this.solutions = solutions;
    }

    /** In one phrase, without reading the index. */
    public String describe() {
        long indexed = index.position(outbox.database());
        long stored = outbox.position();
        if (indexed < 0) {
            return stored == 0 ? "leer" : "wird neu aufgebaut";
        }
        return indexed == stored ? "aktuell" : "wird nachgeführt";
    }

    /**
     * Reads the whole index and compares it with the database.
     *
     * @return what is wrong; empty if everything that is published can be found, and nothing else
     */
    public List<String> problems() throws IOException {
        long indexed = index.position(outbox.database());
        if (indexed < 0) {
            return outbox.position() == 0
                    ? List.of()
                    : List.of("Es gibt keinen lesbaren Index zu dieser Datenbank.");
        }
        SearchIndex.Health health = index.examine();
        if (health.problem().isPresent()) {
            LOG.warn("The search index is damaged: {}", health.problem().get());
            return List.of("Der Index ist beschädigt.");
        }
        return indexed == outbox.position()
                ? differences(health.solutions())
                : List.of("Die letzten Änderungen sind noch nicht im Index.");
    }

    private List<String> differences(Set<SolutionId> found) {
        Set<SolutionId> published = Set.copyOf(solutions.publishedIds());
        List<String> differences = new ArrayList<>();
        add(differences, "fehlen im Index", without(published, found));
        add(differences, "sind nicht veröffentlicht, aber im Index", without(found, published));
        return differences;
    }

    private static Set<SolutionId> without(Set<SolutionId> all, Set<SolutionId> some) {
        Set<SolutionId> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static void add(List<String> differences, String what, Collection<SolutionId> ids) {
        if (!ids.isEmpty()) {
            String some =
                    ids.stream()
                            .limit(NAMED)
                            .map(SolutionId::value)
                            .collect(Collectors.joining(", "));
            differences.add(
                    ids.size()
                            + " Lösungen "
                            + what
                            + ": "
                            + some
                            + (ids.size() > NAMED ? " …" : ""));
        }
    }
}
