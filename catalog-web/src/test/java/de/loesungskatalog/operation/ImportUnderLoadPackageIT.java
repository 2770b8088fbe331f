package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Editors fill the catalogue while visitors search: none of them notices. */
class ImportUnderLoadPackageIT {

    private static final Path DATA = Path.of("../data");
    private static final int CLIENTS = 8;
    private static final int SOLUTIONS = 40; // with their decks and lists; enough for some seconds
    private static final List<String> REQUESTS =
            List.of(
                    "/api/v1/solutions?q=Schulanmeldung",
                    "/suche?q=Sensoren+im+Stadtgebiet",
                    "/api/v1/suggestions?q=par",
                    "/suche?q=&thema=bildung",
                    "/");

    @TempDir private Path elsewhere;

    @Test
    void searchesGoOnWhileTheRunningServerImports() throws Exception {
        Path source = someOfTheStarterCatalogue();
        try (PackagedProgram server =
                        PackagedProgram.start(
                                elsewhere,
                                "serve",
                                "--port",
                                "0",
                                "--data-dir",
                                "daten",
                                "--no-sample");
                Visitors visitors = new Visitors(server.address())) {
            PackagedProgram.Outcome imported =
                    PackagedProgram.run(
                            elsewhere, "import", "--data-dir", "daten", source.toString());
            visitors.close();

            assertThat(imported.exitCode()).as(imported.output()).isZero();
            assertThat(visitors.failures).isEmpty();
            assertThat(visitors.answers.get()).isGreaterThan(CLIENTS * REQUESTS.size());
        }
    }

    private Path someOfTheStarterCatalogue() throws IOException {
        Path source = elsewhere.resolve("lieferung");
        copy(DATA.resolve("organisations.yml"), source.resolve("organisations.yml"));
        try (Stream<Path> all = Files.list(DATA.resolve("solutions"))) {
            for (Path solution : all.sorted().limit(SOLUTIONS).toList()) {
                try (Stream<Path> files = Files.list(solution)) {
                    for (Path file : files.toList()) {
                        copy(file, source.resolve(DATA.relativize(file)));
                    }
                }
            }
        }
        return source;
    }

    private static void copy(Path file, Path target) throws IOException {
        Files.createDirectories(target.resolve("..").normalize());
        Files.copy(file, target);
    }

    /** Clients that ask one thing after the other until they are told to stop. */
    private static final class Visitors implements AutoCloseable {

        final Queue<String> failures = new ConcurrentLinkedQueue<>();
        final AtomicInteger answers = new AtomicInteger();
        private final AtomicBoolean ended = new AtomicBoolean();
        private final HttpClient client = HttpClient.newHttpClient();
        private final List<Thread> threads = new ArrayList<>();

        Visitors(URI site) {
            for (int i = 0; i < CLIENTS; i++) {
                int first = i;
                threads.add(Thread.ofPlatform().start(() -> ask(site, first)));
            }
        }

        private void ask(URI site, int first) {
            for (int i = first; !ended.get(); i++) {
                String path = REQUESTS.get(i % REQUESTS.size());
                try {
                    int status =
                            client.send(
                                            HttpRequest.newBuilder(site.resolve(path))
                                                    .timeout(Duration.ofSeconds(20))
                                                    .build(),
                                            BodyHandlers.discarding())
                                    .statusCode();
                    if (status != 200) {
                        failures.add(path + ": " + status);
                    }
                    answers.incrementAndGet();
                } catch (IOException e) {
                    failures.add(path + ": " + e);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        @Override
        public void close() {
            ended.set(true);
            for (Thread thread : threads) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            client.close();
        }
    }
}
