package de.loesungskatalog.material.odp;

import de.loesungskatalog.material.archive.Xml;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Automatic styles of an OpenDocument file: the same properties get the same name, in order of
 * first use.
 */
final class StylePool {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Xml styles = new Xml();

    /** The name of a style of this family with these properties, written as XML. */
    String name(String family, String parent, Xml properties) {
        String key = family + parent + properties;
        String known = names.get(key);
        if (known != null) {
            return known;
        }
        String name = family.substring(0, 2) + (names.size() + 1);
        names.put(key, name);
        if (parent.isEmpty()) {
            styles.open("style:style", "style:name", name, "style:family", family);
        } else {
            styles.open(
                    "style:style",
                    "style:name",
                    name,
                    "style:family",
                    family,
                    "style:parent-style-name",
                    parent);
        }
        styles.raw(properties).close();
        return name;
    }

    Xml xml() {
        return styles;
    }
}
