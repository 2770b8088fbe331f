package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.util.FileSystemUtils;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The start cache is used where it fits; where it does not, the program starts all the same and
 * says nothing.
 */
class StartCachePackageIT {

    private static final Path PACKAGE = Path.of("target/loesungskatalog").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    private Path home = Path.of("");
    private Path cache = Path.of("");

    /** A second home of the program beside the first, so that its files can be hard links. */
    @BeforeEach
    void unpack() throws IOException {
        home = Files.createTempDirectory(PACKAGE.getParent(), "start-cache-");
        for (String folder : List.of("bin", "lib", "start-cache")) {
            Files.createDirectory(home.resolve(folder));
            for (Path file : files(PACKAGE.resolve(folder))) {
                Files.createLink(home.resolve(folder).resolve(file.getFileName()), file);
            }
        }
        List<Path> caches = files(home.resolve("start-cache"));
        assertThat(caches).hasSize(1);
        cache = caches.getFirst();
    }

    @AfterEach
    void tidy() throws IOException {
        FileSystemUtils.deleteRecursively(home);
    }

    @Test
    void packageStartsFromItsCache() throws Exception {
        assertThat(startsFromCache(Map.of())).isTrue();
    }

    @Test
    void damagedCacheIsNotOffered() throws Exception {
        byte[] bytes = Files.readAllBytes(cache);
        Files.delete(cache); // a link; the package keeps its own
        bytes[bytes.length / 2]++; // Java looks at the beginning only and might crash
        Files.write(cache, bytes);
        assertThat(startsFromCache(Map.of())).isFalse();
    }

    @Test
    void cacheOfWrongContentIsNotOffered() throws Exception {
        Files.delete(cache);
        Files.write(cache, new byte[1_000]);
        assertThat(startsFromCache(Map.of())).isFalse();
    }

    @Test
    void cacheOfOtherLibrariesIsNotOffered() throws Exception {
        Files.copy(files(PACKAGE.resolve("lib")).getFirst(), home.resolve("lib/one-more.jar"));
        assertThat(startsFromCache(Map.of())).isFalse();
    }

    @Test
    void cacheOfAnotherJavaIsNotOffered() throws Exception {
        Path other = home.resolve("java");
        Files.createDirectories(other.resolve("bin"));
        Files.writeString(other.resolve("release"), "JAVA_VERSION=\"25.99.1\"\n");
        Path java = other.resolve("bin/java");
        Files.writeString(java, "#!/bin/sh\nexec " + JAVA.resolve("bin/java") + " \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(startsFromCache(Map.of("JAVA_HOME", other.toString()))).isFalse();
    }

    @Test
    void optionsThatDoNotFitTheCacheDoNoHarm() throws Exception {
        assertThat(startsFromCache(Map.of("KATALOG_JAVA_OPTS", "-XX:-UseCompactObjectHeaders")))
                .isFalse();
    }

    @Test
    void archiveHasNone() throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(Path.of("target/loesungskatalog.tar.gz"));
                TarArchiveInputStream archive =
                        new TarArchiveInputStream(new GZIPInputStream(bytes))) {
            for (var entry = archive.getNextEntry();
                    entry != null;
                    entry = archive.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .contains("loesungskatalog/bin/katalog")
                .noneMatch(name -> name.contains("start-cache"));
    }

    @Test
    @EnabledIfSystemProperty(named = "katalog.test.long", matches = "true")
    void firstCleanStopMakesOneInTheDataDirectory() throws Exception {
        Files.delete(cache);
        Process server =
                launcher(Map.of(), "serve", "--no-sample", "--port", "0", "--data-dir", "daten")
                        .redirectErrorStream(true)
                        .start();
        try (BufferedReader output = server.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.lines().anyMatch(line -> line.contains("http://localhost:")))
                    .isTrue();
            server.toHandle().destroy(); // Process.destroy would also throw away what it says now
            assertThat(output.lines().toList())
                    .containsExactly("Der nächste Start wird vorbereitet …");
            assertThat(server.waitFor()).isEqualTo(143);
        } finally {
            server.destroyForcibly();
        }
        assertThat(files(home.resolve("daten/start-cache"))).hasSize(1);
        assertThat(startsFromCache(Map.of(), "--data-dir", "daten")).isTrue();
    }

    /**
     * Whether the program's own classes came from the cache. Fails unless it works and is quiet.
     */
    private boolean startsFromCache(Map<String, String> environment, String... more)
            throws Exception {
        Path loaded = home.resolve("loaded.txt");
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add("version");
        ProcessBuilder builder =
                launcher(environment, arguments.toArray(String[]::new)).redirectErrorStream(true);
        builder.environment()
                .merge(
                        "KATALOG_JAVA_OPTS",
                        "-Xlog:class+load:file=" + loaded,
                        (given, own) -> given + " " + own);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isEqualTo(ExitCode.DONE);
        assertThat(output.lines()).as(output).hasSize(2);
        String source =
                Files.readAllLines(loaded).stream()
                        .filter(
                                line ->
                                        line.contains(
                                                " de.loesungskatalog.operation.Shell source:"))
                        .findFirst()
                        .orElseThrow();
        return source.contains("shared objects file");
    }

    private ProcessBuilder launcher(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/katalog").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KATALOG_"));
        builder.environment().put("JAVA_HOME", JAVA.toString());
        builder.environment().putAll(environment);
        return builder;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
