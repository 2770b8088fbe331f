package de.loesungskatalog.taxonomy;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The vocabulary as it is shipped: 557 OZG services, 4,813 LeiKa keys, life situations, model
 * regions and the municipalities of North Rhine-Westphalia, as of the end of 2019.
 *
 * <p>Read once from the tables of {@code data/taxonomy}, which the build packs into this library.
 * Immutable and safe for concurrent use.
 */
public final class Taxonomy {

    private static final CSVFormat TABLE =
            CSVFormat.TDF.builder().setHeader().setSkipHeaderRecord(true).setQuote(null).get();

    private final List<LifeSituation> situations;
    private final Map<OzgServiceId, OzgService> ozgServices;
    private final Map<LeikaKey, LeikaService> leikaServices;
    private final Map<String, ModelRegion> modelRegions;
    private final List<Municipality> municipalities;

    private Taxonomy() {
        situations = read("situations.tsv", row -> new LifeSituation(row.get("name"), topic(row)));
        ozgServices = index(read("ozg_services.tsv", Taxonomy::ozgService), OzgService::id);
        leikaServices =
                index(read("leika_services.tsv", Taxonomy::leikaService), LeikaService::key);
        modelRegions = index(read("model_regions.tsv", Taxonomy::modelRegion), ModelRegion::code);
        municipalities =
                read(
                        "municipalities.tsv",
                        row -> new Municipality(row.get("name"), row.get("website")));
    }

    /**
     * Reads the shipped tables.
     *
     * @throws IllegalStateException if a table is missing or broken, which is an error of the build
     */
    public static Taxonomy shipped() {
        return new Taxonomy();
    }

    public List<LifeSituation> situations() {
        return situations;
    }

    public List<OzgService> ozgServices() {
        return List.copyOf(ozgServices.values());
    }

    public List<LeikaService> leikaServices() {
        return List.copyOf(leikaServices.values());
    }

    public List<ModelRegion> modelRegions() {
        return List.copyOf(modelRegions.values());
    }

    public List<Municipality> municipalities() {
        return municipalities;
    }

    public Optional<OzgService> ozgService(OzgServiceId id) {
        return Optional.ofNullable(ozgServices.get(id));
    }

    public Optional<LeikaService> leikaService(LeikaKey key) {
        return Optional.ofNullable(leikaServices.get(key));
    }

    public Optional<ModelRegion> modelRegion(String code) {
        return Optional.ofNullable(modelRegions.get(code));
    }

    private static OzgService ozgService(CSVRecord row) {
        return new OzgService(
                new OzgServiceId(row.get("ozg_id")),
                row.get("name"),
                row.get("situation"),
                topic(row));
    }

    private static LeikaService leikaService(CSVRecord row) {
        String bundle = row.get("ozg_id");
        return new LeikaService(
                new LeikaKey(row.get("leika_key")),
                row.get("name"),
                bundle.isEmpty() ? null : new OzgServiceId(bundle));
    }

    private static ModelRegion modelRegion(CSVRecord row) {
        return new ModelRegion(
                row.get("code"), row.get("name"), Arrays.asList(row.get("members").split("\\|")));
    }

    private static TopicArea topic(CSVRecord row) {
        return TopicArea.parse(row.get("topic"))
                .orElseThrow(() -> new IllegalStateException("Unknown topic area in row " + row));
    }

    private static <T> List<T> read(String table, Function<CSVRecord, T> row) {
        try (InputStream in = Taxonomy.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Table " + table + " was not packed into the library");
            }
            try (var parser = TABLE.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return parser.stream().map(row).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the table " + table, e);
        }
    }

    private static <K, V> Map<K, V> index(List<V> values, Function<V, K> key) {
        return values.stream()
                .collect(
                        Collectors.toMap(
                                key, v -> v, (first, second) -> first, LinkedHashMap::new));
    }
}
