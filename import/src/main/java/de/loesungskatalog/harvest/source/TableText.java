package de.loesungskatalog.harvest.source;

import de.loesungskatalog.solution.Solution;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A record as a row of a table that the readers of tables understand without loss. */
public final class TableText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A spreadsheet takes a cell that starts like this for a formula and runs it. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private TableText() {}

    /** German headings, as in the template. */
    public static List<String> headings() {
        return TableColumns.FIELDS.values().stream().map(List::getFirst).toList();
    }

    /** Cells in the order of the headings; none of them can be a formula. */
    public static List<String> cells(Solution solution) {
        JsonNode record = JSON.valueToTree(solution);
        return TableColumns.FIELDS.keySet().stream()
                .map(field -> guarded(cell(field, at(record, field))))
                .toList();
    }

    /** Undoes the guard against formulas. */
    static String unguarded(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private static String guarded(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static JsonNode at(JsonNode record, String field) {
        return record.at("/" + field.replace('.', '/'));
    }

    private static String cell(String field, JsonNode value) {
        if (value.isMissingNode()) {
            return "";
        }
        if (!value.isArray()) {
            return value.asString();
        }
        List<String> lines = new ArrayList<>();
        for (JsonNode element : value) {
            if (element.isObject()) {
                if (!fitsBetweenBars(element)) {
                    return JSON.writeValueAsString(value);
                }
                lines.add(bars(field, element));
            } else if (element.asString().contains("\n") || element.asString().isBlank()) {
                return JSON.writeValueAsString(value);
            } else {
                lines.add(element.asString());
            }
        }
        boolean wouldBeSplit = lines.size() == 1 && lines.getFirst().contains(";");
        return String.join("\n", lines) + (wouldBeSplit ? "\n" : "");
    }

    private static boolean fitsBetweenBars(JsonNode element) {
        for (JsonNode part : element) {
            if (part.isContainer()
                    || part.asString().contains("|")
                    || part.asString().contains("\n")
                    || !part.asString().equals(part.asString().strip())) {
                return false;
            }
        }
        return true;
    }

    private static String bars(String field, JsonNode element) {
        Class<?> type =
                (Class<?>)
                        ((ParameterizedType) TableCell.typeOf(field)).getActualTypeArguments()[0];
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode part = element.path(component.getName());
            parts.add(part.isMissingNode() ? "" : part.asString());
        }
        while (parts.size() > 1 && parts.getLast().isEmpty()) {
            parts.removeLast();
        }
        return String.join(" | ", parts);
    }
}
