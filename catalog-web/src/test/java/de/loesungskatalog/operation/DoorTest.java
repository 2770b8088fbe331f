package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class DoorTest {

    @TempDir private Path folder;
    private DataDirectory directory;
    private Door door;

    @BeforeEach
    void prepare() {
        directory = new DataDirectory(folder);
        directory.prepare();
        door = new Door(directory);
    }

    @Test
    void freeDirectoryIsEntered() {
        assertThat(door.enter(lock -> 0, address -> 1)).isZero();
    }

    @Test
    void heldDirectoryLeadsToItsServer() {
        ControlAddress server = new ControlAddress(4711, "geheim");
        int code =
                door.enter(
                        lock -> {
                            publish(lock, server);
                            return door.enter(
                                    second -> 1, address -> address.equals(server) ? 42 : 2);
                        },
                        address -> 3);
        assertThat(code).isEqualTo(42);
    }

    @Test
    void heldDirectoryWithoutServerIsNamed() {
        assertThatThrownBy(
                        () ->
                                door.enter(
                                        lock -> door.enter(second -> 1, address -> 2),
                                        address -> 3))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("anderen Vorgang");
    }

    @Test
    void leftOverLockFileIsNoLock() throws IOException {
        Files.writeString(directory.lock(), new ControlAddress(4711, "alt").text());
        assertThat(door.enter(lock -> 0, address -> 1)).isZero();
    }

    @Test
    void lockFileIsReadableByItsOwnerOnly() throws IOException {
        door.enter(lock -> 0, address -> 1);
        assertThat(Files.getPosixFilePermissions(directory.lock()))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    }

    private static void publish(DirectoryLock lock, ControlAddress address) {
        try {
            lock.publish(address);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
