package de.loesungskatalog.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

class IntactContentsTest {

    @TempDir private Path folder;
    private FileContentStore store;
    private StoredContent content;
    private Instant now = Instant.EPOCH;
    private IntactContents contents;

    @BeforeEach
    void store() throws IOException {
        store = new FileContentStore(folder.resolve("content"), folder.resolve("work"));
        content = store.put(bytes());
        InstantSource time = () -> now;
        contents = new IntactContents(store, time.withZone(ZoneOffset.UTC));
    }

    @Test
    void wholeFileIsLent() throws IOException {
        contents.require(content);
        assertThat(store.open(content.sha256())).hasContent("Hallo");
    }

    @Test
    void alteredFileIsRefused() throws IOException {
        Files.writeString(file(), "Hallx");
        assertThatThrownBy(() -> contents.require(content))
                .isInstanceOf(DamagedContentException.class)
                .hasMessageContaining("DAMAGED");
    }

    @Test
    void missingFileIsRefused() throws IOException {
        Files.delete(file());
        assertThatThrownBy(() -> contents.require(content))
                .isInstanceOf(DamagedContentException.class)
                .hasMessageContaining("MISSING");
    }

    @Test
    void fileThatRotsAfterTheFirstDownloadIsNoticedAMinuteLater() throws IOException {
        contents.require(content);
        Files.writeString(file(), "Hallx");
        now = now.plus(Duration.ofMinutes(1));
        assertThatThrownBy(() -> contents.require(content))
                .isInstanceOf(DamagedContentException.class);
    }

    @Test
    void damagedFileIsMendedByDeliveringItAgain() throws IOException {
        Files.writeString(file(), "Hallx");
        store.put(bytes());
        assertThat(store.examine(content.sha256())).isEqualTo(ContentStore.Integrity.INTACT);
    }

    private Path file() {
        String sha256 = content.sha256();
        return folder.resolve("content")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static ByteArrayInputStream bytes() {
        return new ByteArrayInputStream("Hallo".getBytes(StandardCharsets.UTF_8));
    }
}
