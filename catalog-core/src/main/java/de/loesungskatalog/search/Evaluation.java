package de.loesungskatalog.search;

import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Measures the search on judged queries. The rows of a corpus are indexed as solutions, and the
 * queries are asked exactly as visitors ask: same fields, same matching, same order, same cuts.
 *
 * <p>Takes the index over: it must be an empty, throw-away one. Not for concurrent use.
 */
public final class Evaluation {

    private static final int ROWS = 100; // hits asked for each query; recall@100 looks at all
    private static final String NO_TITLE = "–"; // a title without a word in it
    private static final UUID THROW_AWAY = new UUID(0, 0);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final SearchIndex index;
    private final SolutionSearch search;

    public Evaluation(SearchIndex index, SolutionSearch search) {
        this.index = index;
        this.search = search;
    }

    /**
     * What to read and write, all in UTF-8.
     *
     * @param corpus JSON Lines with id, title (may be empty) and text
     * @param queries lines of id and text, separated by a tab
     * @param qrels lines of query id, document id and grade, separated by tabs; without it nothing
     *     is scored
     * @param run where to write the hits in TREC format
     */
    public record Input(Path corpus, Path queries, @Nullable Path qrels, @Nullable Path run) {}

    /**
     * Indexes, asks, writes the run and scores it.
     *
     * @return empty without judgements
     * @throws IOException if a file cannot be read or written
     * @throws IllegalArgumentException if a line is not as described; names file and line
     */
    public Optional<EvaluationScores> run(Input input) throws IOException {
        Map<SolutionId, String> rows = indexRows(input.corpus());
        Map<String, List<String>> hits = new LinkedHashMap<>();
        for (String[] query : table(input.queries(), 2)) {
            hits.put(query[0], ask(query[1], rows));
        }
        if (input.run() != null) {
            write(hits, input.run());
        }
        return input.qrels() == null
                ? Optional.empty()
                : Optional.of(EvaluationScores.of(judgements(input.qrels()), hits));
    }

    private Map<SolutionId, String> indexRows(Path corpus) throws IOException {
        Map<SolutionId, String> rows = new HashMap<>();
        try (SearchIndex.Rebuild rebuild = index.rebuild();
                BufferedReader lines = Files.newBufferedReader(corpus)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = MAPPER.readTree(line);
                SolutionId id = new SolutionId("row-" + rows.size());
                rows.put(id, row.path("id").asString());
                String title = row.path("title").asString("");
                rebuild.add(entry(id, title, row.path("text").asString("")));
            }
            rebuild.commit(THROW_AWAY, 0);
        }
        return rows;
    }

    private static IndexEntry entry(SolutionId id, String title, String text) {
        String shown = title.isBlank() ? NO_TITLE : title;
        Solution solution =
                Solution.titled(
                                id,
                                shown.substring(0, Math.min(shown.length(), Solution.MAX_TITLE)))
                        .withDescription(text);
        return new IndexEntry(solution, List.of(), Map.of());
    }

    private List<String> ask(String text, Map<SolutionId, String> rows) {
        SearchQuery query = SearchQuery.of(text).withSize(ROWS).withFacets(Set.of()).withMatches(0);
        return search.find(query).hits().stream()
                .map(hit -> rows.getOrDefault(hit.solution().id(), hit.solution().id().value()))
                .toList();
    }

    private static void write(Map<String, List<String>> hits, Path run) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(run)) {
            for (var query : hits.entrySet()) {
                int rank = 0;
                for (String document : query.getValue()) {
                    rank++;
                    // scores fall strictly, so that no reader of the run breaks ties in its own way
                    out.write(
                            "%s Q0 %s %d %d katalog%n"
                                    .formatted(query.getKey(), document, rank, ROWS + 1 - rank));
                }
            }
        }
    }

    private static Map<String, Map<String, Double>> judgements(Path qrels) throws IOException {
        Map<String, Map<String, Double>> judgements = new LinkedHashMap<>();
        for (String[] row : table(qrels, 3)) {
            judgements
                    .computeIfAbsent(row[0], query -> new HashMap<>())
                    .put(row[1], Double.valueOf(row[2].strip()));
        }
        return judgements;
    }

    private static List<String[]> table(Path file, int columns) throws IOException {
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String[] row = line.split("\t", columns);
            if (row.length < columns) {
                throw new IllegalArgumentException(
                        "Line "
                                + number
                                + " of "
                                + file
                                + " has no "
                                + columns
                                + " columns: "
                                + line);
            }
            rows.add(row);
        }
        return rows;
    }
}
