package de.loesungskatalog.operation.care;

import de.loesungskatalog.document.ContentStore;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.harvest.HarvestProgress;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Archivists call it fixity: whether every original file is still what was delivered. */
@Component
public final class Fixity {

    private static final Logger LOG = LoggerFactory.getLogger(Fixity.class);

    private final ContentStore store;
    private final SourceDocuments documents;

    Fixity(ContentStore store, SourceDocuments documents) {
        this.store = store;
        this.documents = documents;
    }

    /** What is wrong with a file. */
    public enum Kind {
        DAMAGED("beschädigt"),
        MISSING("fehlt"),
        UNREADABLE("nicht lesbar");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public record Damage(String sha256, Kind kind) {}

    public record Result(int files, List<Damage> damages) {

        public Result {
            damages = List.copyOf(damages);
        }

        public long count(Kind kind) {
            return damages.stream().filter(damage -> damage.kind() == kind).count();
        }
    }

    /** Reads every file, also those that no document names any more. */
    public Result verify(HarvestProgress progress) throws IOException {
        TreeSet<String> all = new TreeSet<>(store.addresses());
        all.addAll(documents.contentHashes());
        List<Damage> damages = new ArrayList<>();
        int done = 0;
        progress.started(all.size());
        try {
            for (String sha256 : all) {
                examine(sha256).ifPresent(kind -> damages.add(new Damage(sha256, kind)));
                progress.done(++done, all.size(), sha256);
            }
        } finally {
            progress.finished();
        }
        return new Result(all.size(), damages);
    }

    private Optional<Kind> examine(String sha256) {
        try {
            return switch (store.examine(sha256)) {
                case INTACT -> Optional.empty();
                case DAMAGED -> Optional.of(Kind.DAMAGED);
                case MISSING -> Optional.of(Kind.MISSING);
            };
        } catch (IOException e) {
            LOG.warn("File {} of the content store cannot be read", sha256, e);
            return Optional.of(Kind.UNREADABLE); // a bad sector must not hide the files behind it
        }
    }
}
