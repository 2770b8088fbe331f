package de.loesungskatalog.material.solution;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * German words for the codes of a record. What the catalogue folder names itself is read from
 * there.
 */
public final class Vocabulary {

    private static final Map<String, String> STATUS =
            Map.of(
                    "idea", "Idee",
                    "pilot", "Pilot",
                    "production", "Im Einsatz",
                    "completed", "Projekt abgeschlossen",
                    "discontinued", "Eingestellt");
    private static final Map<String, String> MODES =
            Map.of(
                    "open-source", "Open Source",
                    "efa", "Einer für Alle (EfA)",
                    "service", "Dienst eines Betreibers",
                    "concept", "Konzept",
                    "cooperation", "Zusammenarbeit");
    private static final Map<String, String> ADOPTION =
            Map.of(
                    "interested", "Interessiert",
                    "pilot", "Pilot",
                    "production", "Im Einsatz",
                    "ended", "Beendet");
    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("provider", "Anbieter"),
                    Map.entry("status", "Status"),
                    Map.entry("topics", "Themenfeld"),
                    Map.entry("technology", "Technik"),
                    Map.entry("links", "Links"),
                    Map.entry("region", "Region"),
                    Map.entry("adoptions", "Nachnutzende"),
                    Map.entry("licence", "Lizenz"),
                    Map.entry("reuse", "Nachnutzung"),
                    Map.entry("reuse.licence", "Lizenz"),
                    Map.entry("contacts", "Ansprechstelle"),
                    Map.entry("ozgServices", "OZG-Leistung"),
                    Map.entry("summary", "Kurzbeschreibung"),
                    Map.entry("milestones", "Zeitangaben"),
                    Map.entry("title", "Name"),
                    Map.entry("kind", "Art"),
                    Map.entry("ALL", "alle Angaben"));

    private final Map<String, String> names = new HashMap<>();

    public Vocabulary(Path data) throws IOException {
        readTable(data.resolve("taxonomy/topic_areas.tsv"));
        readTable(data.resolve("taxonomy/model_regions.tsv"));
        readOrganisations(data.resolve("organisations.yml"));
    }

    /** Topic area, model region or organisation; what has no entry is a name already. */
    public String name(String codeOrName) {
        return names.getOrDefault(codeOrName, codeOrName);
    }

    public static String status(String code) {
        return german(STATUS, code);
    }

    public static String mode(String code) {
        return german(MODES, code);
    }

    public static String adoption(String code) {
        return german(ADOPTION, code);
    }

    public static String field(String key) {
        return german(FIELDS, key);
    }

    private static String german(Map<String, String> words, String code) {
        String word = words.get(code);
        if (word == null) {
            throw new IllegalArgumentException(
                    "no German word for the code '" + code + "' among " + words.keySet());
        }
        return word;
    }

    private void readTable(Path table) throws IOException {
        for (String row : Files.readAllLines(table)) {
            List<String> cells = List.of(row.split("\t", -1));
            names.put(cells.get(0), cells.get(1));
        }
    }

    private void readOrganisations(Path file) throws IOException {
        if (Files.notExists(file)) {
            return;
        }
        JsonNode root = new YAMLMapper().readTree(Files.readString(file));
        for (JsonNode organisation : root.isArray() ? root : root.path("organisations")) {
            names.put(organisation.path("id").asString(), organisation.path("name").asString());
        }
    }
}
