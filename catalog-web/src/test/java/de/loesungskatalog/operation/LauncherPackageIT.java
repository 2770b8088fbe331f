package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** How {@code bin/katalog} starts Java: commands stand back behind the server. */
class LauncherPackageIT {

    private static final Path LAUNCHER = Path.of("target/loesungskatalog/bin/katalog");

    /** A Java that only says how much it stands back. */
    @TempDir private Path java;

    @BeforeEach
    void make() throws IOException {
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        Path program = Files.createDirectory(java.resolve("bin")).resolve("java");
        Files.writeString(program, "#!/bin/sh\nnice\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void commandsStandBackBehindTheServer() throws Exception {
        int own = said("nice");
        for (String command : List.of("serve", "start-cache", "restore", "version")) {
            assertThat(said(LAUNCHER.toString(), command)).as(command).isEqualTo(own);
        }
        for (String command : List.of("import", "export", "backup", "verify", "index", "doctor")) {
            assertThat(said(LAUNCHER.toString(), command)).as(command).isEqualTo(own + 10);
        }
    }

    private int said(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", java.toString());
        Process process = builder.redirectErrorStream(true).start();
        String said =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(said).isZero();
        return Integer.parseInt(said);
    }
}
