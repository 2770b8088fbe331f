package de.loesungskatalog.operation.care;

import de.loesungskatalog.change.Outbox;
import de.loesungskatalog.search.IndexFeeder;
import de.loesungskatalog.search.SearchIndex;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.Solutions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    private final IndexFeeder feeder;
    private final Outbox outbox;
    private final Solutions solutions;

    IndexState(SearchIndex index, IndexFeeder feeder, Outbox outbox, Solutions solutions) {
        this.index = index;
        this.feeder = feeder;
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
     * Reads the whole index and compares it with the database. Where it follows a running catalogue
     * it is given the time to do so: while something is imported it is always a little behind, and
     * what is stored during the comparison is left for the next one.
     *
     * @return what is wrong; empty if everything that is published can be found, and nothing else
     */
    public List<String> problems() throws IOException {
        long stored = outbox.position();
        if (index.position(outbox.database()) < 0) {
            return stored == 0
                    ? List.of()
                    : List.of("Es gibt keinen lesbaren Index zu dieser Datenbank.");
        }
        if (feeder.isFollowing()) {
            catchUp();
        }
        long indexed = index.position(outbox.database());
        SearchIndex.Health health = index.examine();
        if (health.problem().isPresent()) {
            LOG.warn("The search index is damaged: {}", health.problem().get());
            return List.of("Der Index ist beschädigt.");
        }
        if (indexed < stored) {
            return List.of("Die letzten Änderungen sind noch nicht im Index.");
        }
        List<String> differences = differences(health.solutions());
        long now = outbox.position();
        if (indexed > now) {
            return List.of("Der Index gehört zu einem neueren Stand der Datenbank.");
        }
        return indexed == now ? differences : List.of();
    }

    private void catchUp() {
        try {
            feeder.catchUp();
        } catch (UncheckedIOException e) {
            LOG.warn("The search index could not follow; what is the matter is said next", e);
        }
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
