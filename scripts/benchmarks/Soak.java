import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sixteen people search while one import after the other runs and two editors send files; says
 * whether anybody noticed and whether the server grew (R12, R13 of docs/reliability.md).
 */
class Soak {

    private static final int EDITORS = 2;
    private static final int DECKS = 55; // all that there are: one import lasts some seconds
    private static final int NOTES = 50; // of one editor; then the first is sent anew
    private static final double SLOWER = 2; // p95 under load, against the same people alone
    private static final double GROWTH = 1.1; // heap and open files, against a tenth of the time
    private static final long FOUND_MILLIS = 2_000;
    private static final Pattern OF_A_CLASS = Pattern.compile("^ *\\d+: +\\d+ +(\\d+) "); // bytes
    private static final int LOOKS_AGAIN = 200; // milliseconds: whether its record is out
    private static final int MEANINGFUL = 300; // seconds; a shorter run says nothing on growth

    private final String site;
    private final long server;
    private final Path program;
    private final Path data;
    private final Path work;
    private final String token;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> found = new ConcurrentLinkedQueue<>();
    private volatile boolean ended;
    private volatile int imports;

    private Soak(String... arguments) {
        this.site = arguments[1];
        this.server = Long.parseLong(arguments[2]);
        this.program = Path.of(arguments[3]);
        this.data = Path.of(arguments[4]);
        this.work = Path.of(arguments[5]);
        this.token = arguments[6];
    }

    /**
     * @param arguments seconds, site, process of the server, program, data directory, folder for
     *     sources, token of editors
     */
    public static void main(String[] arguments) throws Exception {
        int seconds = Integer.parseInt(arguments[0]);
        System.exit(new Soak(arguments).run(seconds) ? 0 : 1);
    }

    private boolean run(int seconds) throws Exception {
        try (Visitors visitors = new Visitors(site)) {
            sleep(Math.max(3, seconds / 30)); // everything has been loaded once
            visitors.visits();
            sleep(Math.max(5, seconds / 20));
            Visitors.Visits idle = visitors.visits();
            System.out.println("alone:      " + idle);
            List<Thread> workers = startWork();
            sleep(seconds / 10);
            State early = state();
            System.out.println("at a tenth: " + early);
            visitors.visits();
            sleep(seconds - seconds / 10);
            Visitors.Visits busy = visitors.visits();
            ended = true;
            for (Thread worker : workers) {
                worker.join();
            }
            State late = state();
            System.out.println("under load: " + busy);
            System.out.println("at the end: " + late);
            return marks(seconds, idle, busy, early, late);
        }
    }

    private boolean marks(
            int seconds, Visitors.Visits idle, Visitors.Visits busy, State early, State late) {
        failures.addAll(busy.failures());
        boolean meaningful = seconds >= MEANINGFUL;
        long slowest = found.stream().mapToLong(Long::longValue).max().orElse(Long.MAX_VALUE);
        boolean held = mark("0 errors", failures.isEmpty(), failures.toString());
        held &=
                mark(
                        "every solution found within 2 s",
                        slowest <= FOUND_MILLIS,
                        found.size()
                                + " solutions, slowest "
                                + slowest
                                + " ms; "
                                + imports
                                + " imports");
        boolean fast =
                mark(
                        "p95 at most 2 times that without work",
                        busy.p95() <= SLOWER * idle.p95(),
                        "%.2f times".formatted(busy.p95() / idle.p95()));
        boolean steady =
                mark(
                        "heap and open files at most 1.1 times",
                        late.heap() <= GROWTH * early.heap()
                                && late.files() <= GROWTH * early.files(),
                        "heap %.2f times, files %.2f times"
                                .formatted(
                                        (double) late.heap() / early.heap(),
                                        (double) late.files() / early.files()));
        return held && (!meaningful || (fast && steady));
    }

    private static boolean mark(String what, boolean holds, String figure) {
        System.out.println((holds ? "holds:     " : "NOT HELD:  ") + what + ": " + figure);
        return holds;
    }

    private List<Thread> startWork() {
        List<Thread> workers = new ArrayList<>();
        workers.add(Thread.ofPlatform().daemon().start(() -> guarded(this::importAgainAndAgain)));
        for (int editor = 0; editor < EDITORS; editor++) {
            int number = editor;
            workers.add(Thread.ofPlatform().daemon().start(() -> guarded(() -> edit(number))));
        }
        return workers;
    }

    private void guarded(Work work) {
        try {
            work.run();
        } catch (Exception e) {
            failures.add(e.toString());
        }
    }

    /** The same solutions with each other's decks: every run has as much to read as the first. */
    private void importAgainAndAgain() throws Exception {
        List<Path> decks;
        try (Stream<Path> all = Files.walk(program.resolve("data/solutions"))) {
            decks =
                    all.filter(file -> file.toString().endsWith("-folien.pptx"))
                            .sorted()
                            .limit(DECKS)
                            .toList();
        }
        Path source = work.resolve("import");
        for (int round = 0; !ended; round++) {
            for (int i = 0; i < decks.size(); i++) {
                Path place = Files.createDirectories(source.resolve("solutions/dauer-" + i));
                Files.copy(
                        decks.get((i + round) % decks.size()),
                        place.resolve("folien.pptx"),
                        StandardCopyOption.REPLACE_EXISTING);
                Files.writeString(
                        place.resolve("solution.yml"),
                        """
                        id: dauer-%d
                        publication: published
                        title: Dauerlauf %d in Runde %d
                        documents:
                          - id: folien
                            file: folien.pptx
                            title: Folien
                            type: slides
                        """
                                .formatted(i, i, round));
            }
            int code = katalog("import", source.toString());
            if (code != 0 && code != 1) { // 1: notes on decks that belong to other solutions
                failures.add("import ended with " + code);
            }
            imports++;
        }
    }

    private int katalog(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.resolve("bin/katalog").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data-dir", data.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("import.log").toFile())
                .start()
                .waitFor();
    }

    /** Sends a record, sees it released, and waits until it is found. */
    private void edit(int editor) throws Exception {
        for (int round = 0; !ended; round++) {
            String id = "notiz-" + editor + "-" + round % NOTES;
            String word = "Zwergplanet" + editor + "x" + round;
            upload(
                    """
                    {"id": "%s", "publication": "published", "title": "%s"}
                    """
                            .formatted(id, word));
            long released = System.nanoTime();
            for (long look = released; !get("/loesungen/" + id).contains(word); ) {
                if (ended) {
                    return; // it waits for its turn behind an import
                }
                released = look; // at the earliest
                TimeUnit.MILLISECONDS.sleep(LOOKS_AGAIN);
                look = System.nanoTime();
            }
            while (!get("/api/v1/solutions?q=" + word).contains("\"id\":\"" + id + "\"")) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            found.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - released));
        }
    }

    private void upload(String records) throws Exception {
        String body =
                "--grenze\r\nContent-Disposition: form-data; name=\"datei\";"
                        + " filename=\"notiz.jsonl\"\r\n\r\n"
                        + records
                        + "\r\n--grenze--\r\n";
        String login =
                Base64.getEncoder().encodeToString(("r:" + token).getBytes(StandardCharsets.UTF_8));
        int status =
                http.send(
                                HttpRequest.newBuilder(URI.create(site + "/betrieb/hochladen"))
                                        .header("Authorization", "Basic " + login)
                                        .header(
                                                "Content-Type",
                                                "multipart/form-data; boundary=grenze")
                                        .header("Sec-Fetch-Site", "same-origin")
                                        .POST(BodyPublishers.ofString(body))
                                        .build(),
                                BodyHandlers.discarding())
                        .statusCode();
        if (status != 303) {
            failures.add("upload " + status);
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer =
                http.send(
                        HttpRequest.newBuilder(URI.create(site + path)).build(),
                        BodyHandlers.ofString());
        if (answer.statusCode() >= 500) {
            failures.add(path + " " + answer.statusCode());
        }
        return answer.body();
    }

    /**
     * @param heap bytes of what is alive
     * @param files that the server holds open
     */
    record State(long heap, long files) {

        @Override
        public String toString() {
            return "%.1f MB alive, %d open files".formatted(heap / 1e6, files);
        }
    }

    private State state() throws IOException, InterruptedException {
        long heap =
                jcmd("GC.class_histogram") // after a full collection
                        .lines()
                        .filter(line -> !line.contains("FillerElement")) // room, not objects
                        .map(OF_A_CLASS::matcher)
                        .filter(Matcher::find)
                        .mapToLong(found -> Long.parseLong(found.group(1)))
                        .sum();
        try (Stream<Path> files = Files.list(Path.of("/proc/" + server + "/fd"))) {
            return new State(heap, files.count());
        }
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                                Long.toString(server),
                                command)
                        .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }

    private static void sleep(int seconds) throws InterruptedException {
        TimeUnit.SECONDS.sleep(seconds);
    }

    private interface Work {
        void run() throws Exception;
    }
}
