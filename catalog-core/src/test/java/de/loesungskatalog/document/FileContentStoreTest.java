package de.loesungskatalog.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

class FileContentStoreTest {

    private static final String SHA_OF_HALLO =
            "753692ec36adb4c794c973945eb2a99c1649703ea6f76bf259abb4fb838e013e";

    @TempDir private Path folder;
    private FileContentStore store;

    @BeforeEach
    void open() throws IOException {
        store = new FileContentStore(folder.resolve("content"), folder.resolve("work"));
    }

    @Test
    void bytesLieUnderTheirHash() throws IOException {
        StoredContent content = store.put(bytes("Hallo"));
        assertThat(content).isEqualTo(new StoredContent(SHA_OF_HALLO, 5));
        assertThat(folder.resolve("content/75/36/" + SHA_OF_HALLO)).hasContent("Hallo");
        assertThat(store.open(content.sha256())).hasContent("Hallo");
    }

    @Test
    void sameBytesAreKeptOnceAndNothingIsLeftBehind() throws IOException {
        store.put(bytes("Hallo"));
        store.put(bytes("Hallo"));
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void brokenDeliveryLeavesNothingBehind() throws IOException {
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("connection lost");
                    }
                };
        assertThatThrownBy(() -> store.put(broken)).hasMessage("connection lost");
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void unknownHashIsNamed() {
        assertThatThrownBy(() -> store.open(SHA_OF_HALLO)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void pathInPlaceOfHashIsRefused() {
        assertThatThrownBy(() -> store.open("../../../etc/passwd"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
