import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * People who search: each asks, reads for a fifth of a second on average, and asks again. Alone it
 * visits a site until its standard input ends, and says how long answers took.
 */
class Visitors implements AutoCloseable {

    static final int PEOPLE = 16;

    private static final List<String> PATHS =
            List.of(
                    "/suche?q=Schule",
                    "/api/v1/solutions?q=Sensoren+im+Stadtgebiet",
                    "/suche?q=Antrag&thema=umwelt",
                    "/api/v1/suggestions?q=par",
                    "/suche?q=",
                    "/");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean ended;

    /**
     * @param failures whatever was answered by no page: a status, or what went wrong
     */
    record Visits(int answers, double median, double p95, double slowest, List<String> failures) {

        @Override
        public String toString() {
            return "%d answers, %d failed; median %.1f ms, p95 %.1f ms, slowest %.0f ms%s"
                    .formatted(
                            answers,
                            failures.size(),
                            median,
                            p95,
                            slowest,
                            failures.isEmpty() ? "" : " " + failures.stream().distinct().toList());
        }
    }

    Visitors(String site) {
        for (int i = 0; i < PEOPLE; i++) {
            int first = i;
            threads.add(Thread.ofVirtual().start(() -> visit(site, first)));
        }
    }

    public static void main(String[] arguments) throws Exception {
        Visitors visitors = new Visitors(arguments[0]);
        while (System.in.read() >= 0) {
            // until it is closed
        }
        visitors.close();
        System.out.println(visitors.visits());
    }

    private void visit(String site, int first) {
        for (int i = first; !ended; i++) {
            String path = PATHS.get(i % PATHS.size());
            long begin = System.nanoTime();
            try {
                int status =
                        client.send(
                                        HttpRequest.newBuilder(URI.create(site + path))
                                                .timeout(Duration.ofSeconds(20))
                                                .build(),
                                        BodyHandlers.discarding())
                                .statusCode();
                nanos.add(System.nanoTime() - begin);
                if (status != 200) {
                    failures.add(path + " " + status);
                }
                TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(100, 300));
            } catch (IOException e) {
                failures.add(path + " " + e);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** What was measured since the last call. */
    Visits visits() {
        List<Long> taken = new ArrayList<>();
        for (Long each = nanos.poll(); each != null; each = nanos.poll()) {
            taken.add(each);
        }
        taken.sort(Long::compareTo);
        List<String> failed = new ArrayList<>();
        for (String each = failures.poll(); each != null; each = failures.poll()) {
            failed.add(each);
        }
        return new Visits(
                taken.size(), millis(taken, 0.5), millis(taken, 0.95), millis(taken, 1), failed);
    }

    private static double millis(List<Long> sorted, double share) {
        return sorted.isEmpty()
                ? 0
                : sorted.get((int) Math.max(0, Math.ceil(share * sorted.size()) - 1)) / 1e6;
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        for (Thread thread : threads) {
            thread.join();
        }
        client.close();
    }
}
