package de.loesungskatalog.search;

import de.loesungskatalog.solution.Solution;

import org.yaml.snakeyaml.Yaml;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The records of the starter catalogue, without their files. */
final class StarterRecords {

    private static final Path FOLDER = Path.of("../data/solutions");

    private StarterRecords() {}

    /** Builds the index of them. */
    static void index(SearchIndex index) throws IOException {
        try (SearchIndex.Rebuild rebuild = index.rebuild()) {
            for (IndexEntry entry : entries()) {
                rebuild.add(entry);
            }
            rebuild.commit(new UUID(0, 0), 0);
        }
    }

    private static List<IndexEntry> entries() throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        List<IndexEntry> entries = new ArrayList<>();
        try (Stream<Path> records = Files.list(FOLDER)) {
            for (Path record : records.sorted().toList()) {
                String yaml = Files.readString(record.resolve("solution.yml"));
                Solution solution = mapper.convertValue(new Yaml().load(yaml), Solution.class);
                entries.add(new IndexEntry(solution, List.of(), Map.of()));
            }
        }
        return entries;
    }
}
