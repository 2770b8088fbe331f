package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class DataDirectoryTest {

    @TempDir private Path folder;

    @Test
    void emptyDirectoryIsPrepared() {
        DataDirectory directory = new DataDirectory(folder.resolve("neu"));
        directory.prepare();
        assertThat(directory.content()).isDirectory();
        assertThat(directory.database()).isDirectory();
    }

    @Test
    void whatADeadProcessLeftUnfinishedIsRemovedAndItsLogKept() throws IOException {
        DataDirectory directory = new DataDirectory(folder);
        directory.prepare();
        Path half = Files.createDirectories(directory.work().resolve("content"));
        Files.writeString(half.resolve("content-1.tmp"), "half a file");
        Files.writeString(directory.work().resolve("katalog.log"), "what happened");
        directory.clearWork();
        try (var left = Files.list(directory.work())) {
            assertThat(left).containsExactly(directory.work().resolve("katalog.log"));
        }
    }

    @Test
    void directoryThatLostItsDatabaseIsRefusedWithARemedy() throws IOException {
        DataDirectory directory = new DataDirectory(folder);
        Files.createDirectories(directory.content().resolve("ab"));
        assertThatThrownBy(directory::prepare)
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("die Datenbank fehlt")
                .hasMessageContaining("Sicherung");
        assertThat(directory.database()).doesNotExist();
    }
}
