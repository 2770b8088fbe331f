package de.loesungskatalog.web.metadata;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object of schema.org under construction. What is not known is left out, so callers need not
 * ask. Not thread-safe; lives within one request.
 */
final class LinkedData {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private LinkedData(String type) {
        properties.put("@type", type);
    }

    static LinkedData of(String type) {
        return new LinkedData(type);
    }

    LinkedData with(String name, @Nullable Object value) {
        if (value instanceof LinkedData part) {
            properties.put(name, part.properties);
        } else if (value != null) {
            properties.put(name, value.toString());
        }
        return this;
    }

    /** Several values; none at all leaves the property out. */
    LinkedData withAll(String name, Collection<?> values) {
        if (!values.isEmpty()) {
            List<Object> plain =
                    values.stream()
                            .map(v -> v instanceof LinkedData part ? part.properties : v.toString())
                            .toList();
            properties.put(name, plain);
        }
        return this;
    }

    /**
     * JSON that may stand between script tags as it is: no character in it can end the element or
     * begin a comment. Browsers do not run such a block, so the policy against inline scripts has
     * nothing to say about it.
     */
    String json() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.putAll(properties);
        return JSON.writeValueAsString(document)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
