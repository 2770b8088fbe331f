import de.loesungskatalog.extraction.Extraction.Extracted;
import de.loesungskatalog.extraction.ExtractionLimits;
import de.loesungskatalog.extraction.WorkerPool;

import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Run by scripts/benchmarks/extraction, which explains it. */
class Extraction {

    private static final int THREADS = 2;
    private static final int ROUNDS = 5;
    // Each side compiles its own code, a worker from half of the files: after four rounds the
    // compilers still take a third of the time, after twelve little
    private static final int WARM_UP = 12;

    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "throughput" -> throughput(Path.of(arguments[1]), Path.of(arguments[2]));
            case "first" -> first(arguments[1]);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private interface Reader {
        long characters(Path file) throws Exception;
    }

    private static void throughput(Path corpus, Path folder) throws Exception {
        List<Path> files;
        try (var paths = Files.walk(corpus)) {
            files =
                    paths.filter(p -> p.toString().matches("(?i).*\\.(pptx|pdf)"))
                            .sorted()
                            .toList();
        }
        AutoDetectParser tika = new AutoDetectParser();
        Reader bare =
                file -> {
                    BodyContentHandler text = new BodyContentHandler(-1);
                    try (TikaInputStream in = TikaInputStream.get(file)) {
                        tika.parse(in, text, new Metadata(), new ParseContext());
                    }
                    return text.toString().length();
                };
        try (WorkerPool workers =
                new WorkerPool(ExtractionLimits.DEFAULTS, folder.resolve("workers"), THREADS)) {
            Reader isolated =
                    file ->
                            workers.extract(file, file.getFileName().toString())
                                            instanceof Extracted e
                                    ? e.pages().stream()
                                            .mapToLong(page -> page.text().length())
                                            .sum()
                                    : 0;
            for (int i = 0; i < WARM_UP; i++) {
                round("warming up, bare", files, bare);
                round("warming up, isolated", files, isolated);
            }
            double[] bareSeconds = new double[ROUNDS];
            double[] isolatedSeconds = new double[ROUNDS];
            double[] ratios = new double[ROUNDS];
            double[] work = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                double begin = processorSeconds();
                bareSeconds[i] = round("bare Tika in one process", files, bare);
                double between = processorSeconds();
                isolatedSeconds[i] = round("isolated workers", files, isolated);
                ratios[i] = bareSeconds[i] / isolatedSeconds[i];
                work[i] = (between - begin) / (processorSeconds() - between);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d files, %d threads, %d rounds: bare %.2f s, isolated %.2f s (medians);"
                            + " throughput isolated/bare %.2f (%s); the same by processor time,"
                            + " which other programs on the machine disturb less: %.2f (%s)%n",
                    files.size(),
                    THREADS,
                    ROUNDS,
                    median(bareSeconds),
                    median(isolatedSeconds),
                    median(ratios),
                    rounded(ratios),
                    median(work),
                    rounded(work));
        }
    }

    /** Of this process and its workers, none of which may end meanwhile. */
    private static double processorSeconds() {
        return Stream.concat(
                                Stream.of(ProcessHandle.current()),
                                ProcessHandle.current().descendants())
                        .flatMap(process -> process.info().totalCpuDuration().stream())
                        .mapToLong(Duration::toMillis)
                        .sum()
                / 1e3;
    }

    private static String rounded(double[] values) {
        return Arrays.stream(values)
                .mapToObj(value -> String.format(Locale.ROOT, "%.2f", value))
                .collect(Collectors.joining(", "));
    }

    private static double round(String name, List<Path> files, Reader reader) throws Exception {
        long begin = System.nanoTime();
        long characters = 0;
        int failed = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Long>> results = new ArrayList<>();
            for (Path file : files) {
                results.add(threads.submit(() -> reader.characters(file)));
            }
            for (Future<Long> result : results) {
                try {
                    characters += result.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    failed++;
                }
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "  %-26s %6.2f s, %,d characters, %d failed%n",
                name,
                seconds,
                characters,
                failed);
        return seconds;
    }

    /** Uploads decks of 50 slides, each with a word of its own, and asks until it is found. */
    private static void first(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            double[] seconds = new double[ROUNDS];
            for (int i = -2; i < ROUNDS; i++) { // two to warm the server and its workers
                String word = "Prüfwort" + (char) ('a' + i + 2) + "quark";
                byte[] deck = deck(word);
                long begin = System.nanoTime();
                upload(client, address, "deck-" + (i + 2) + ".pptx", deck);
                String query =
                        address
                                + "/api/v1/solutions?q="
                                + java.net.URLEncoder.encode(word, StandardCharsets.UTF_8);
                String answer = "";
                while (!answer.contains("folie-50")) {
                    if (System.nanoTime() - begin > 60e9) {
                        throw new IllegalStateException("Not found within a minute: " + answer);
                    }
                    answer =
                            client.send(
                                            HttpRequest.newBuilder(URI.create(query)).build(),
                                            BodyHandlers.ofString())
                                    .body();
                }
                if (i >= 0) {
                    seconds[i] = (System.nanoTime() - begin) / 1e9;
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "deck of 50 slides, from the begin of its upload until its"
                            + " last slide is found: median %.2f s (%s)%n",
                    median(seconds),
                    Arrays.toString(seconds));
        }
    }

    private static void upload(HttpClient client, String address, String name, byte[] deck)
            throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
        body.write(
                ("--grenze\r\nContent-Disposition: form-data; name=\"datei\"; filename=\""
                                + name
                                + "\"\r\nContent-Type: "
                                + type
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.write(deck);
        body.write("\r\n--grenze--\r\n".getBytes(StandardCharsets.UTF_8));
        String token =
                Base64.getEncoder()
                        .encodeToString(
                                "redaktion:messung-0123456789ab".getBytes(StandardCharsets.UTF_8));
        int status =
                client.send(
                                HttpRequest.newBuilder(URI.create(address + "/betrieb/hochladen"))
                                        .header(
                                                "Content-Type",
                                                "multipart/form-data; boundary=grenze")
                                        .header("Authorization", "Basic " + token)
                                        .header("Sec-Fetch-Site", "same-origin")
                                        .header("Origin", address)
                                        .POST(
                                                HttpRequest.BodyPublishers.ofByteArray(
                                                        body.toByteArray()))
                                        .build(),
                                BodyHandlers.discarding())
                        .statusCode();
        if (status >= 400) {
            throw new IOException("The upload was answered with " + status);
        }
    }

    private static byte[] deck(String word) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            var layout = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_AND_CONTENT);
            for (int i = 1; i <= 50; i++) {
                XSLFSlide slide = show.createSlide(layout);
                slide.getPlaceholder(0).setText("Folie " + i);
                slide.getPlaceholder(1)
                        .setText(
                                "Die Kommune prüft den Antrag. ".repeat(10)
                                        + (i == 50 ? word : ""));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            return out.toByteArray();
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
