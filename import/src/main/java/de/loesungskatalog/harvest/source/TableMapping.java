package de.loesungskatalog.harvest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The file beside a table that says what other headings mean: {@code staende.xlsx} has {@code
 * staende.zuordnung.yml} with lines such as {@code Projektname: title}.
 */
final class TableMapping {

    private TableMapping() {}

    static Path beside(Path table) {
        String name = String.valueOf(table.getFileName());
        int dot = name.lastIndexOf('.');
        return table.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".zuordnung.yml");
    }

    /**
     * @throws IOException if there is a mapping that cannot be used; the message says why, in
     *     German
     */
    static TableColumns columns(Path table) throws IOException {
        Path file = beside(table);
        if (!Files.isRegularFile(file)) {
            return TableColumns.standard();
        }
        Findings findings = new Findings();
        Node node = YamlFile.read(file, findings).orElse(new Node.Absent(""));
        if (!findings.list().isEmpty() || !(node instanceof Node.Mapping mapping)) {
            throw new IOException(
                    file.getFileName()
                            + ": "
                            + (findings.list().isEmpty()
                                    ? "Hier müssen Zeilen wie „Projektname: title“ stehen."
                                    : findings.list().getFirst().reason()));
        }
        Map<String, String> columns = new HashMap<>();
        for (var entry : mapping.entries().entrySet()) {
            String field = mapping.text(entry.getKey()).orElse("");
            if (!TableColumns.FIELDS.containsKey(field)) {
                throw new IOException(
                        file.getFileName()
                                + ", "
                                + entry.getValue().place()
                                + ": „"
                                + field
                                + "“ ist kein Feld. Möglich sind: "
                                + String.join(", ", TableColumns.FIELDS.keySet())
                                + ".");
            }
            columns.put(entry.getKey(), field);
        }
        return TableColumns.with(columns);
    }
}
