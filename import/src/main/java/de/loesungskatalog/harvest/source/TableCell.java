package de.loesungskatalog.harvest.source;

import de.loesungskatalog.solution.Solution;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One cell of a table as the value of a field. A list has one entry a line (or, in a single line,
 * entries between semicolons); an entry with several parts has them between vertical bars, in the
 * order of the record. A cell that starts like JSON is read as JSON, which can say everything.
 */
final class TableCell {

    private TableCell() {}

    static Node node(String place, String field, String cell, Findings findings) {
        Type type = typeOf(field);
        if (!(type instanceof ParameterizedType list)) {
            return new Node.Scalar(place, cell, Node.Kind.TEXT);
        }
        if (cell.startsWith("[{") || cell.startsWith("[\"")) {
            return json(place, cell, findings);
        }
        Class<?> element = (Class<?>) list.getActualTypeArguments()[0];
        List<Node> elements = new ArrayList<>();
        for (String entry : entries(cell)) {
            elements.add(
                    element.isRecord() && !RecordBinding.isValue(element)
                            ? parts(place, entry, element)
                            : new Node.Scalar(place, entry.strip(), Node.Kind.TEXT));
        }
        return new Node.Sequence(place, elements);
    }

    private static Node json(String place, String cell, Findings findings) {
        Findings own = new Findings();
        Node node =
                NodeReader.jsonLine(1)
                        .read(cell.getBytes(StandardCharsets.UTF_8), own)
                        .orElseGet(() -> new Node.Absent(place));
        own.list().forEach(findings::add);
        return node;
    }

    private static List<String> entries(String cell) {
        String separator = cell.contains("\n") ? "\\R" : ";";
        return Arrays.stream(cell.split(separator)).filter(entry -> !entry.isBlank()).toList();
    }

    private static Node parts(String place, String entry, Class<?> type) {
        Map<String, Node> parts = new LinkedHashMap<>();
        RecordComponent[] components = type.getRecordComponents();
        String[] texts = entry.split("\\|", -1);
        for (int i = 0; i < Math.min(texts.length, components.length); i++) {
            if (!texts[i].isBlank()) {
                parts.put(
                        components[i].getName(),
                        new Node.Scalar(place, texts[i].strip(), Node.Kind.TEXT));
            }
        }
        return new Node.Mapping(place, parts);
    }

    /** Type of a field of the record, such as that of {@code reuse.licence}. */
    static Type typeOf(String field) {
        Class<?> owner = Solution.class;
        Type type = owner;
        for (String name : field.split("\\.")) {
            @Nullable RecordComponent component = component(owner, name);
            if (component == null) {
                throw new IllegalArgumentException("A solution has no field " + field);
            }
            type = component.getGenericType();
            owner = component.getType();
        }
        return type;
    }

    private static @Nullable RecordComponent component(Class<?> owner, String name) {
        if (!owner.isRecord()) {
            return null;
        }
        return Arrays.stream(owner.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElse(null);
    }
}
