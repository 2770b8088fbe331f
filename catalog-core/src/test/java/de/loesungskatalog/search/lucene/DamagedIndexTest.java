package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** R8: whatever happens to a file of the index, it is noticed when it is opened, or harmless. */
class DamagedIndexTest {

    @TempDir private Path folder;

    @Test
    void everyKindOfDamageToEveryFileIsNoticed() throws IOException {
        IndexedSamples.corpus(folder).close();
        List<Path> files = files();
        List<String> unnoticed = new ArrayList<>();
        int tried = 0;
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            if (whole.length == 0) {
                continue; // write.lock: its content means nothing
            }
            for (Damage damage : Damage.values()) {
                damage.inflict(file);
                if (!isNoticed()) {
                    unnoticed.add(damage + " " + file.getFileName());
                }
                Files.write(file, whole);
                tried++;
            }
        }
        System.out.printf(
                "R8: %d of %d damages to %d files noticed%n",
                tried - unnoticed.size(), tried, files.size());
        assertThat(unnoticed).isEmpty();
        try (IndexedSamples samples = new IndexedSamples(folder)) {
            assertThat(samples.ids("Schulanmeldung")).containsExactly("schulanmeldung");
        }
    }

    @Test
    void emptyAndForeignFoldersAreNoIndex() throws IOException {
        Files.createDirectories(folder.resolve("7"));
        assertThat(isNoticed()).isTrue();
        Files.writeString(folder.resolve("7/segments_1"), "of somebody else");
        assertThat(isNoticed()).isTrue();
    }

    private boolean isNoticed() throws IOException {
        try (IndexedSamples samples = new IndexedSamples(folder)) {
            return samples.engine.position(IndexedSamples.DATABASE) == -1;
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
