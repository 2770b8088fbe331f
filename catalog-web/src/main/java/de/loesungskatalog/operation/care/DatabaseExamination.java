package de.loesungskatalog.operation.care;

import de.loesungskatalog.change.RecordText;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads every record and every page of text once; the database notices damage while reading. What
 * it does not notice in a record, the hash beside it tells.
 */
@Component
@Order(40)
final class DatabaseExamination implements Examination {

    private static final List<String> RECORDS = List.of("solution", "organisation", "event_series");

    private final JdbcClient jdbc;

    DatabaseExamination(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "Datenbank";
    }

    @Override
    public List<Finding> examine() {
        List<String> altered = new ArrayList<>();
        for (String table : RECORDS) {
            altered.addAll(altered(table));
        }
        if (!altered.isEmpty()) {
            return List.of(
                    Finding.problem(
                            name(),
                            "Datensätze sind beschädigt: " + String.join(", ", altered) + ".",
                            "Lesen Sie die Quelle dieser Einträge neu ein oder spielen Sie die"
                                    + " letzte Sicherung zurück."));
        }
        long solutions = rows("solution", "record_json");
        long documents = rows("document", "metadata_json");
        long pages = rows("document_page", "text");
        rows("harvest_item", "item");
        return List.of(
                Finding.ok(
                        name(),
                        "Lesbar: "
                                + solutions
                                + " Lösungen, "
                                + documents
                                + " Unterlagen, "
                                + pages
                                + " Seiten."));
    }

    private List<String> altered(String table) {
        List<String> altered = new ArrayList<>();
        jdbc.sql("select id, record_json, content_hash from " + table + " order by id")
                .query(
                        row -> {
                            RecordText text =
                                    new RecordText(
                                            row.getString("record_json"),
                                            row.getString("content_hash"));
                            if (!text.isIntact()) {
                                altered.add(row.getString("id"));
                            }
                        });
        return altered;
    }

    private long rows(String table, String text) {
        return jdbc.sql("select count(length(" + text + ")) from " + table)
                .query(Long.class)
                .single();
    }
}
