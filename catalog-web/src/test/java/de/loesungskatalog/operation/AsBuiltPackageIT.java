package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Whether the package decides anew at a start which parts the server has. */
class AsBuiltPackageIT {

    /** Spring says so, if it is asked to. */
    private static final String TELL =
            "logging.level.org.springframework.context.aot=debug\n"
                    + "logging.level.de.loesungskatalog=WARN\n";

    private static final String AS_BUILT = "Initializing ApplicationContext with AOT";

    @TempDir private Path folder;

    @Test
    void partsAreThoseOfTheBuildWhereverTheServerListens() throws Exception {
        configure("server.address=127.0.0.1\nkatalog.requests.searches-per-minute=1\n");

        try (PackagedProgram program = start()) {
            URI search = program.address().resolve("/api/v1/solutions?q=");
            assertThat(read(search)).contains("\"total\":0");
            assertThat(program.output()).anyMatch(line -> line.contains(AS_BUILT));
        }
    }

    @Test
    void whoeverSetsAKeyOfSpringGetsWhatItSwitches() throws Exception {
        configure("management.server.port=0\n");

        try (PackagedProgram program = start()) {
            URI address = program.address();
            String figures = line(program, "Kennzahlen");
            assertThat(address.getPort()).isNotEqualTo(URI.create(figures).getPort());
            assertThat(read(URI.create(figures).resolve("/actuator/health"))).contains("UP");
            assertThat(program.output()).noneMatch(line -> line.contains(AS_BUILT));
        }
    }

    /**
     * A proxy lists its methods as Java happens to hold their names: no archive was like the next.
     */
    @Test
    void chanceDecidesNothingOfWhatTheBuildWritesDown() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target/loesungskatalog/lib"))) {
            Path asBuilt =
                    jars.filter(jar -> jar.toString().endsWith("-as-built.jar"))
                            .findFirst()
                            .orElseThrow();
            try (JarFile jar = new JarFile(asBuilt.toFile())) {
                assertThat(jar.stream().map(JarEntry::getName))
                        .anyMatch(name -> name.endsWith("__ApplicationContextInitializer.class"))
                        .noneMatch(name -> name.contains("$$SpringCGLIB$$"));
            }
        }
    }

    private static String line(PackagedProgram program, String label) {
        return program.output().stream()
                .filter(line -> line.contains(label))
                .map(line -> line.substring(line.indexOf("http://")).strip())
                .findFirst()
                .orElseThrow();
    }

    private void configure(String more) throws IOException {
        Files.writeString(folder.resolve("application.properties"), TELL + more);
    }

    private PackagedProgram start() throws IOException {
        return PackagedProgram.start(
                folder, "serve", "--no-sample", "--port", "0", "--data-dir", "daten");
    }

    private static String read(URI address) throws IOException {
        try (InputStream answer = address.toURL().openStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
