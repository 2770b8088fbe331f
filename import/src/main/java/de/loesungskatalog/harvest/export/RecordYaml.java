package de.loesungskatalog.harvest.export;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

import java.util.ArrayList;
import java.util.List;

/**
 * A record as YAML: keys in the order of the record, unknown keys left out, long texts unbroken.
 */
final class RecordYaml {

    private static final JsonMapper TREE = JsonMapper.builder().build();

    private static final ObjectMapper YAML =
            YAMLMapper.builder()
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .disable(YAMLWriteFeature.SPLIT_LINES)
                    .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                    .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .build();

    private RecordYaml() {}

    static String of(Object domainRecord) {
        return YAML.writeValueAsString(pruned(TREE.valueToTree(domainRecord)));
    }

    /** The same in one line of JSON. */
    static String json(Object domainRecord) {
        return TREE.writeValueAsString(pruned(TREE.valueToTree(domainRecord)));
    }

    /** Records say "unknown" with an empty object; files say it by leaving the key out. */
    private static JsonNode pruned(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> empty = new ArrayList<>();
            for (var entry : object.properties()) {
                pruned(entry.getValue());
                if (entry.getValue() instanceof ObjectNode child && child.isEmpty()) {
                    empty.add(entry.getKey());
                }
            }
            object.remove(empty);
        } else if (node instanceof ArrayNode array) {
            array.forEach(RecordYaml::pruned);
        }
        return node;
    }
}
