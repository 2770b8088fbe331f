package de.loesungskatalog.operation;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A catalogue in folder format whose every text is an attempt to run a script. Each solution begins
 * with another vector and takes the next one for each of its fields, so that with as many solutions
 * as vectors each vector is in each field.
 */
final class VectorCatalogue {

    /** Bytes that would begin a line of their own in a log, and colours that would hide it. */
    static final String FORGED = "\r\n\u001b[31m2026-11-25T00:00:00Z ERROR gefaelscht\u001b[0m\r\n";

    private static final JsonMapper JSON = JsonMapper.builder().build(); // JSON is YAML too

    private final List<String> vectors = read();
    private final Path folder;
    private final int solutions;
    private int next;

    /**
     * @param solutions how many; as many as vectors for the whole product
     */
    VectorCatalogue(Path folder, int solutions) {
        this.folder = folder;
        this.solutions = Math.min(solutions, vectors.size());
    }

    List<String> vectors() {
        return vectors;
    }

    /** Those that the solutions begin with. */
    List<String> sample() {
        return IntStream.range(0, solutions).mapToObj(i -> vectors.get(first(i))).toList();
    }

    List<String> ids() {
        return IntStream.range(0, solutions).mapToObj(i -> "vektor-" + i).toList();
    }

    void write() throws IOException {
        write("catalogue.yml", Map.of("title", vector(), "operator", vector(), "formatVersion", 1));
        write(
                "organisations.yml",
                IntStream.range(0, vectors.size())
                        .mapToObj(
                                i ->
                                        Map.of(
                                                "id",
                                                "stelle-" + i,
                                                "name",
                                                vectors.get(i),
                                                "kind",
                                                "company",
                                                "website",
                                                "https://example.org/" + vectors.get(i)))
                        .toList());
        write("events/messe.yml", event());
        for (int i = 0; i < solutions; i++) {
            next = first(i);
            write("solutions/vektor-" + i + "/solution.yml", solution(i));
        }
    }

    /** The texts of the operator, each with every vector. */
    Path writeTexts(Path texts) throws IOException {
        Files.createDirectories(texts);
        for (String name : List.of("hilfe", "impressum", "datenschutz", "barrierefreiheit")) {
            Files.writeString(
                    texts.resolve(name + ".md"), "# Text\n\n" + String.join("\n\n", vectors));
        }
        return texts;
    }

    private int first(int solution) {
        return solution * vectors.size() / solutions;
    }

    private String vector() {
        return vectors.get(next++ % vectors.size());
    }

    private List<String> some() {
        return List.of(vector(), vector(), vector());
    }

    private Map<String, Object> solution(int number) throws IOException {
        Map<String, Object> all = new TreeMap<>();
        all.put("id", "vektor-" + number);
        all.put("publication", "published");
        all.put("title", vector() + FORGED);
        all.put("summary", vector());
        all.put("description", String.join("\n\n", some()));
        all.put("kind", "smart-city");
        all.put("topics", List.of("umwelt"));
        all.put("tags", some());
        all.put("region", "suedwestfalen");
        all.put(
                "provider",
                List.of(Map.of("organisation", "stelle-" + number, "role", "operator")));
        all.put("status", "production");
        for (String text : List.of("problem", "benefit", "audience")) {
            all.put(text, vector());
        }
        for (String list : List.of("features", "architecture", "technology", "figures")) {
            all.put(list, some());
        }
        Map<String, Object> reuse = new TreeMap<>();
        reuse.put("modes", List.of("open-source"));
        reuse.put("licence", vector());
        reuse.put("availableFrom", vector());
        for (String list :
                List.of("organisational", "legal", "financial", "technical", "obstacles")) {
            reuse.put(list, some());
        }
        all.put("reuse", reuse);
        all.put(
                "adoptions",
                List.of(Map.of("organisation", vector(), "state", "pilot", "since", vector())));
        all.put(
                "contacts",
                List.of(
                        Map.of(
                                "unit", vector(),
                                "role", vector(),
                                "topics", vector(),
                                "notFor", vector())));
        all.put(
                "links",
                List.of(
                        Map.of("label", vector(), "url", "javascript:alert(1)", "kind", "website"),
                        Map.of("label", vector(), "url", "https://example.org/\"" + vector())));
        all.put("milestones", List.of(Map.of("when", vector(), "what", vector())));
        all.put("glossary", List.of(Map.of("term", vector(), "meaning", vector())));
        all.put(
                "faqs",
                List.of(Map.of("id", "frage", "question", vector(), "answer", markdown(vector()))));
        all.put("documents", List.of(textFile(number), slides()));
        all.put("provenance", Map.of("sources", List.of(vector()), "compiledBy", vector()));
        return all;
    }

    private static String markdown(String vector) {
        return vector + "\n\n[Klick](javascript:alert(1)) ![Bild](x \"" + vector + "\")";
    }

    /** A real file with a name that no directory listing survives unescaped. */
    private Map<String, Object> textFile(int number) throws IOException {
        String name = vector().replace('/', '\u2215') + ".txt";
        Path file = folder.resolve("solutions/vektor-" + number).resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, "Vektoren\n\n" + String.join("\n\n", vectors));
        return Map.of("id", "datei", "file", name, "title", vector(), "type", "handbook");
    }

    private Map<String, Object> slides() {
        List<Map<String, Object>> pages = new ArrayList<>();
        for (String vector : vectors) {
            pages.add(Map.of("number", pages.size() + 1, "text", "Folientext " + vector));
        }
        return Map.of("id", "folien", "pages", pages, "title", vector(), "type", "slides");
    }

    private Map<String, Object> event() {
        return Map.of(
                "id", "messe",
                "kind", "series",
                "title", vector(),
                "description", vector(),
                "figures", some(),
                "unknown", some(),
                "standsNote", vector(),
                "hosts", List.of("stelle-1"),
                "dates",
                        List.of(
                                Map.of(
                                        "id", "messe-nord",
                                        "title", vector(),
                                        "date", "2026-05-12",
                                        "stands", ids(),
                                        "talks",
                                                List.of(
                                                        Map.of(
                                                                "id", "vortrag",
                                                                "title", vector(),
                                                                "speakers", some(),
                                                                "description", vector())))));
    }

    private void write(String name, Object content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, JSON.writeValueAsString(content));
    }

    private static List<String> read() {
        try (InputStream in =
                VectorCatalogue.class.getResourceAsStream("/de/loesungskatalog/web/xss.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Reading the vectors", e);
        }
    }
}
