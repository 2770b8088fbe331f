package de.loesungskatalog.harvest.source;

import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.Stage;
import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.solution.Solution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes an item of every row of a table. */
final class TableRecords {

    private static final int MAX_CELL = 100_000; // spreadsheets themselves end at 32,767

    private final Path folder;
    private final String name;
    private final Table table;
    private final Map<Integer, String> fields = new HashMap<>();
    private final List<Finding> aboutHeadings = new ArrayList<>();

    /**
     * @param folder that file names in the table start from
     * @param name of the table as the report names it
     */
    TableRecords(Path folder, String name, Table table, TableColumns columns) {
        this.folder = folder;
        this.name = name;
        this.table = table;
        assign(columns);
    }

    List<SourceItem> items() {
        List<SourceItem> items = new ArrayList<>();
        if (!aboutHeadings.isEmpty()) {
            items.add(new SourceItem(name, () -> new Delivery.Nothing(aboutHeadings)));
        }
        if (fields.containsValue("title")) {
            for (Table.Row row : table.rows()) {
                if (!row.isEmpty()) {
                    items.add(new SourceItem(name + ", Zeile " + row.number(), () -> read(row)));
                }
            }
        }
        return items;
    }

    private void assign(TableColumns columns) {
        for (int i = 0; i < table.headings().size(); i++) {
            String heading = table.headings().get(i);
            Optional<String> field = columns.field(heading);
            if (field.isPresent() && !fields.containsValue(field.get())) {
                fields.put(i, field.get());
            } else if (!heading.isBlank()) {
                aboutHeadings.add(unusedColumn(heading, field));
            }
        }
        if (!fields.containsValue("title")) {
            aboutHeadings.add(
                    Finding.incomplete(
                            Stage.SOURCE,
                            "Die Tabelle hat keine Spalte „Titel“; keine Zeile wurde gelesen.",
                            "Schreiben Sie in die erste Zeile die Überschriften der Vorlage oder"
                                    + " legen Sie eine Zuordnung an."));
        } else if (!fields.containsValue("publication")) {
            aboutHeadings.add(
                    Finding.note(
                            Stage.SOURCE,
                            "Ohne Spalte „Veröffentlichung“ werden alle Einträge Entwürfe.",
                            "Ergänzen Sie die Spalte mit dem Wert „Veröffentlicht“."));
        }
    }

    private static Finding unusedColumn(String heading, Optional<String> field) {
        return Finding.note(
                Stage.SOURCE,
                "Spalte „"
                        + Excerpt.of(heading)
                        + (field.isPresent()
                                ? "“: Dasselbe Feld steht schon in einer anderen Spalte."
                                : "“: Diese Überschrift kennt der Katalog nicht; die Spalte wird"
                                        + " nicht übernommen."),
                "Benutzen Sie die Überschriften der Vorlage oder legen Sie eine Zuordnung an.");
    }

    private Delivery read(Table.Row row) {
        Findings findings = new Findings();
        Node.Mapping record = record(row, findings);
        List<Organisation> organisations = TableProviders.named(record);
        Optional<Solution> solution = SolutionShape.read(record, findings);
        return solution.isPresent()
                ? new RecordFiles(folder, "").deliver(solution.get(), findings).with(organisations)
                : new Delivery.Nothing(findings.list());
    }

    private Node.Mapping record(Table.Row row, Findings findings) {
        String rowPlace = "Zeile " + row.number();
        Map<String, Node> record = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = TableText.unguarded(row.cells().get(i));
            String field = fields.get(i);
            if (field == null || cell.isBlank()) {
                continue;
            }
            String place = rowPlace + ", Spalte „" + table.headings().get(i).strip() + "“";
            if (cell.length() > MAX_CELL) {
                findings.refused(
                        new Node.Absent(place),
                        field,
                        "Die Zelle hat mehr als " + MAX_CELL + " Zeichen.",
                        "Liefern Sie lange Texte als Dokument.");
            } else {
                put(record, place, field, TableCell.node(place, field, cell, findings));
            }
        }
        record.computeIfAbsent("id", key -> id(rowPlace, record));
        return new Node.Mapping(rowPlace, record);
    }

    private static void put(Map<String, Node> record, String place, String field, Node value) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            record.put(field, value);
        } else if (record.computeIfAbsent(
                        field.substring(0, dot),
                        key -> new Node.Mapping(place, new LinkedHashMap<>()))
                instanceof Node.Mapping inner) {
            inner.entries().put(field.substring(dot + 1), value);
        }
    }

    /** A row without an id is known by its title. */
    private static Node id(String place, Map<String, Node> record) {
        return record.get("title") instanceof Node.Scalar title
                ? new Node.Scalar(
                        place,
                        Ids.solution(title.text(), title.text().strip()).value(),
                        Node.Kind.TEXT)
                : new Node.Absent(place);
    }
}
