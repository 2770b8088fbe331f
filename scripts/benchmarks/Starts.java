import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts the packaged program again and again, with each of some sets of Java options in turn, and
 * prints medians. "startup": seconds and processor time from the start of the launcher to the first
 * search that has hits. "memory": what the process holds after 50 searches and a minute of silence.
 */
final class Starts {

    private static final List<String> WORDS =
            List.of("Schulanmeldung", "Wohngeld", "LoRaWAN", "Parkausweis", "Umwelt", "Anmeldung");
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Starts() {}

    /** Arguments: startup|memory, launcher, data directory, rounds, then sets of options. */
    public static void main(String[] arguments) throws Exception {
        boolean memory = arguments[0].equals("memory");
        Path launcher = Path.of(arguments[1]).toAbsolutePath();
        int rounds = Integer.parseInt(arguments[3]);
        List<String> variants = List.of(arguments).subList(4, arguments.length);
        Map<String, List<double[]>> measured = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (String options : variants) {
                double[] figures = run(launcher, arguments[2], options, memory);
                measured.computeIfAbsent(options, key -> new ArrayList<>()).add(figures);
            }
        }
        System.out.println(
                memory
                        ? "RSS MiB  PSS MiB  anonymous MiB  options"
                        : "seconds  CPU s  options (medians of " + rounds + ")");
        measured.forEach((options, all) -> System.out.println(line(all, memory) + "  " + options));
    }

    private static double[] run(Path launcher, String data, String options, boolean memory)
            throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        ProcessBuilder builder =
                new ProcessBuilder(
                        launcher.toString(),
                        "serve",
                        "--no-sample",
                        "--port",
                        String.valueOf(port),
                        "--data-dir",
                        data);
        builder.environment().put("KATALOG_JAVA_OPTS", options);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long begun = System.nanoTime();
        Process program = builder.start();
        try {
            URI site = URI.create("http://127.0.0.1:" + port);
            awaitHits(program, site);
            double seconds = (System.nanoTime() - begun) / 1e9;
            double processor = program.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
            if (!memory) {
                return new double[] {seconds, processor};
            }
            for (int search = 0; search < 50; search++) {
                ask(site, WORDS.get(search % WORDS.size()));
            }
            program.waitFor(SILENCE.toSeconds(), TimeUnit.SECONDS);
            return held(program.pid());
        } finally {
            program.destroy();
            if (!program.waitFor(60, TimeUnit.SECONDS)) {
                program.destroyForcibly();
            }
        }
    }

    private static void awaitHits(Process program, URI site) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (System.nanoTime() < end && program.isAlive()) {
            try {
                if (!ask(site, WORDS.getFirst()).contains("\"total\":0")) {
                    return;
                }
            } catch (IOException notYet) {
                program.waitFor(5, TimeUnit.MILLISECONDS);
            }
        }
        throw new IllegalStateException("No search was answered");
    }

    private static String ask(URI site, String word) throws Exception {
        return CLIENT.send(
                        HttpRequest.newBuilder(site.resolve("/api/v1/solutions?q=" + word)).build(),
                        BodyHandlers.ofString())
                .body();
    }

    /**
     * RSS counts pages of files that could be dropped at any time; PSS shares them; anonymous are
     * the rest.
     */
    private static double[] held(long pid) throws IOException {
        Map<String, Double> lines = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            String[] words = line.split("\\s+");
            if (words.length == 3 && words[2].equals("kB")) {
                lines.put(words[0], Double.parseDouble(words[1]) / 1_024);
            }
        }
        return new double[] {lines.get("Rss:"), lines.get("Pss:"), lines.get("Anonymous:")};
    }

    private static String line(List<double[]> all, boolean memory) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < all.getFirst().length; column++) {
            int which = column;
            double[] sorted = all.stream().mapToDouble(one -> one[which]).sorted().toArray();
            line.append(
                    String.format(
                            Locale.ROOT, memory ? "%9.0f" : "%7.2f", sorted[sorted.length / 2]));
        }
        return line.toString();
    }
}
