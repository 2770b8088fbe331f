package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** R11, R14: stopping hurts nobody, and starting again and again changes nothing. */
class RestartPackageIT {

    private static final int STARTS = Boolean.getBoolean("katalog.test.long") ? 50 : 5;
    private static final int CLIENTS = 50;
    private static final long BLOCKS_OF_H2 = 64 << 10; // how much its file varies by chance
    private static final Duration ALLOWED_START = Duration.ofSeconds(10);
    private static final Duration ALLOWED_STOP = Duration.ofSeconds(30);

    @TempDir private Path folder;

    @BeforeEach
    void fill() throws Exception {
        Path source = Files.createDirectories(folder.resolve("quelle"));
        for (int i = 0; i < 10; i++) {
            Files.writeString(source.resolve("notiz-" + i + ".txt"), "Eine Notiz " + i + ".");
        }
        assertThat(
                        PackagedProgram.run(folder, "import", "quelle", "--data-dir", "daten")
                                .exitCode())
                .isZero();
    }

    @Test
    void stoppingBreaksNoAnswerAndRestartsLeaveTheDataDirectoryAsItWas() throws Exception {
        stopUnderLoad(); // from here on everything that a server makes is there
        Sizes before = sizes();
        List<Duration> starts = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            starts.add(restart());
        }
        starts.sort(Duration::compareTo);
        Duration p95 = starts.get((int) Math.ceil(0.95 * STARTS) - 1);
        Sizes after = sizes();
        System.out.printf(
                "R14: %d of %d starts, p95 %d ms, data directory %s -> %s%n",
                starts.size(), STARTS, p95.toMillis(), before, after);
        assertThat(p95).isLessThan(ALLOWED_START);
        assertThat(after.others()).isLessThanOrEqualTo(before.others());
        assertThat(after.database()).isLessThanOrEqualTo(before.database() + BLOCKS_OF_H2);
    }

    /**
     * @param database bytes of its file, which compacts itself at its end, more or less
     * @param others bytes of all other files
     */
    private record Sizes(long database, long others) {

        @Override
        public String toString() {
            return "%d + %d bytes".formatted(database, others);
        }
    }

    private Duration restart() throws Exception {
        long begin = System.nanoTime();
        try (PackagedProgram program = serve()) {
            program.address();
            Duration taken = Duration.ofNanos(System.nanoTime() - begin);
            assertThat(program.terminate()).isIn(0, 143);
            assertThat(String.join("\n", program.output()))
                    .as("no recovery")
                    .contains("Suchindex         aktuell")
                    .doesNotContain("WARN", "ERROR", "rebuilt", "Neuaufbau");
            return taken;
        }
    }

    private void stopUnderLoad() throws Exception {
        ConcurrentMap<String, Integer> answers = new ConcurrentHashMap<>();
        try (PackagedProgram program = serve();
                HttpClient client = HttpClient.newHttpClient()) {
            URI site = program.address();
            CountDownLatch answered = new CountDownLatch(10 * CLIENTS);
            List<Thread> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(
                        Thread.ofPlatform()
                                .start(() -> askUntilGone(client, site, answers, answered)));
            }
            assertThat(answered.await(120, TimeUnit.SECONDS)).isTrue();
            long begin = System.nanoTime();
            assertThat(program.terminate()).isIn(0, 143);
            Duration taken = Duration.ofNanos(System.nanoTime() - begin);
            for (Thread each : clients) {
                each.join();
            }
            System.out.printf(
                    "R11: stopped in %d ms under %d clients: %s%n",
                    taken.toMillis(), CLIENTS, answers);
            assertThat(taken).isLessThan(ALLOWED_STOP);
            assertThat(answers).doesNotContainKey("broken").containsKey("whole");
            assertThat(answers.keySet()).noneMatch(key -> key.startsWith("status"));
        }
        assertThat(folder.resolve("daten/database/katalog.seal")).isNotEmptyFile();
    }

    /** An answer that began must come to its end; whoever comes too late gets none at all. */
    private static void askUntilGone(
            HttpClient client, URI site, Map<String, Integer> answers, CountDownLatch answered) {
        HttpRequest request =
                HttpRequest.newBuilder(site.resolve("/suche?q=Notiz"))
                        .timeout(Duration.ofSeconds(30))
                        .build();
        while (true) {
            try {
                HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
                String what =
                        answer.statusCode() == 200 ? "whole" : "status " + answer.statusCode();
                answers.merge(what, 1, Integer::sum);
                answered.countDown();
            } catch (ConnectException e) {
                return; // gone
            } catch (IOException e) {
                boolean none = String.valueOf(e.getMessage()).contains("received no bytes");
                answers.merge(none ? "none" : "broken", 1, Integer::sum);
                if (!none) {
                    System.out.println("R11: " + e);
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private PackagedProgram serve() throws IOException {
        return PackagedProgram.start(
                folder, "serve", "--port", "0", "--no-sample", "--data-dir", "daten");
    }

    private Sizes sizes() throws IOException {
        Path database = folder.resolve("daten/database/katalog.mv.db");
        long sum = 0;
        try (Stream<Path> all = Files.walk(folder.resolve("daten"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                sum += Files.size(file);
            }
        }
        return new Sizes(Files.size(database), sum - Files.size(database));
    }
}
