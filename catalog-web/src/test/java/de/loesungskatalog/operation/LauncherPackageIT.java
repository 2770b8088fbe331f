package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How {@code bin/katalog} starts Java: work on the catalogue stands back behind those who ask. */
class LauncherPackageIT {

    private static final Path LAUNCHER = Path.of("target/loesungskatalog/bin/katalog");
    private static final List<String> WORK =
            List.of("import", "export", "backup", "verify", "index", "doctor");
    private static final Path LARGE_PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
    private static final int NICE_FIELD = 16; // after the name of the thread, see proc(5)

    /** A Java that only says how much it stands back, and with which options. */
    @TempDir private Path java;

    @TempDir private Path data;

    @BeforeEach
    void make() throws IOException {
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        Path program = Files.createDirectory(java.resolve("bin")).resolve("java");
        Files.writeString(program, "#!/bin/sh\necho $(nice) $*\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void commandsStandBackBehindTheServer() throws Exception {
        int own = Integer.parseInt(said("nice"));
        for (String command : List.of("serve", "start-cache", "restore", "version")) {
            assertThat(started(command)).as(command).startsWith(own + " ");
        }
        for (String command : WORK) {
            assertThat(started(command))
                    .as(command)
                    .startsWith(own + 10 + " ")
                    .doesNotContain("TieredStopAtLevel");
        }
    }

    @Test
    void commandThatTheServerTakesOverStandsBackMost() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Files.writeString(data.resolve("lock"), server.getLocalPort() + "\nkennwort\n");
            for (String command : WORK) {
                assertThat(started(command))
                        .as(command)
                        .startsWith("19 ")
                        .contains(" -XX:TieredStopAtLevel=1 ");
            }
        }
        assertThat(started("import")).as("the server is gone").doesNotStartWith("19 ");
    }

    @Test
    void threadsOfTheServerThatWorkOnTheCatalogueStandBack() throws Exception {
        int own = Integer.parseInt(said("nice"));
        try (PackagedProgram program =
                PackagedProgram.start(
                        data, "serve", "--no-sample", "--port", "0", "--data-dir", "daten")) {
            assertThat(program.address()).isNotNull();
            await().until(() -> niceness(program.pid()).containsKey("index-feeder"));
            assertThat(niceness(program.pid()))
                    .containsEntry("index-feeder", Math.max(own, 5))
                    .containsEntry("C1 CompilerThre", Math.max(own, 5))
                    .containsEntry("VM Thread", own)
                    .containsEntry("extraction-watc", own);
        }
    }

    /** "hg" marks memory for which a process asked for large pages, see proc(5). */
    @Test
    void serverAsksForLargePagesWhereLinuxGivesThem() throws Exception {
        assumeThat(LARGE_PAGES).content().contains("[madvise]");
        try (PackagedProgram program =
                PackagedProgram.start(
                        data, "serve", "--no-sample", "--port", "0", "--data-dir", "daten")) {
            assertThat(program.address()).isNotNull();
            assertThat(Path.of("/proc/" + program.pid() + "/smaps"))
                    .content()
                    .containsPattern("VmFlags:.* hg\\b");
        }
    }

    /** By the names of threads, as far as the kernel keeps them. */
    private static Map<String, Integer> niceness(long process) throws IOException {
        Map<String, Integer> niceness = new HashMap<>();
        try (Stream<Path> tasks = Files.list(Path.of("/proc/" + process + "/task"))) {
            for (Path task : tasks.toList()) {
                String stat = Files.readString(task.resolve("stat"));
                int end = stat.lastIndexOf(')');
                niceness.put(
                        stat.substring(stat.indexOf('(') + 1, end),
                        Integer.parseInt(stat.substring(end + 2).split(" ")[NICE_FIELD]));
            }
        }
        return niceness;
    }

    private String started(String command) throws Exception {
        return said(LAUNCHER.toString(), command, "--data-dir", data.toString());
    }

    private String said(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", java.toString());
        Process process = builder.redirectErrorStream(true).start();
        String said =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
