package de.loesungskatalog.harvest.source;

import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.taxonomy.LeikaKey;
import de.loesungskatalog.taxonomy.OzgServiceId;
import de.loesungskatalog.taxonomy.TopicArea;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

/** The German section of publiccode.yml, {@code de.leika}: which services a software implements. */
final class GermanServices {

    private GermanServices() {}

    static Solution addTo(Solution solution, Node root, Findings findings) {
        Set<TopicArea> topics = new LinkedHashSet<>();
        Set<OzgServiceId> services = new LinkedHashSet<>();
        Set<LeikaKey> keys = new LinkedHashSet<>();
        Node section = root.get("de").or(() -> root.get("DE")).orElse(root);
        for (Node entry : section.list("leika")) {
            bound(entry, "themenfeld", TopicArea.class, topics, findings);
            bound(entry, "ozg-id", OzgServiceId.class, services, findings);
            bound(entry, "leika-id", LeikaKey.class, keys, findings);
        }
        return solution.withTopics(new ArrayList<>(topics))
                .withOzgServices(new ArrayList<>(services))
                .withLeikaKeys(new ArrayList<>(keys));
    }

    private static <T> void bound(
            Node entry, String key, Class<T> type, Set<T> values, Findings findings) {
        if (entry.get(key).orElse(entry) instanceof Node.Scalar scalar) {
            Object value = ScalarBinding.bind(scalar, type, "de.leika." + key, findings);
            if (value != null) {
                values.add(type.cast(value));
            }
        }
    }
}
