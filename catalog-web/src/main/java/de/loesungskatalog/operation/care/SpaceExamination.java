package de.loesungskatalog.operation.care;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Free space where the data directory lies. */
@Component
@Order(30)
final class SpaceExamination implements Examination {

    private static final long MEGABYTE = 1_000_000;
    private static final long NEEDED = 200 * MEGABYTE; // the largest file that is accepted
    private static final long COMFORTABLE = 1_000 * MEGABYTE; // a rebuild beside the old index

    private final Path root;

    SpaceExamination(@Value("${katalog.data-dir}") Path root) {
        this.root = root;
    }

    @Override
    public String name() {
        return "Speicherplatz";
    }

    @Override
    public List<Finding> examine() throws IOException {
        long free = Files.getFileStore(root).getUsableSpace();
        String message = free / MEGABYTE + " MB sind frei.";
        if (free >= COMFORTABLE) {
            return List.of(Finding.ok(name(), message));
        }
        String remedy = "Schaffen Sie Platz auf dem Datenträger von " + root + ".";
        return List.of(
                free < NEEDED
                        ? Finding.problem(name(), message, remedy)
                        : Finding.note(name(), message, remedy));
    }
}
