package de.loesungskatalog.operation.care;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** Reads every record and every page of text once; the database notices damage while reading. */
@Component
@Order(40)
final class DatabaseExamination implements Examination {

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
        long solutions = rows("solution", "record_json");
        long documents = rows("document", "metadata_json");
        long pages = rows("document_page", "text");
        rows("organisation", "record_json");
        rows("event_series", "record_json");
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

    private long rows(String table, String text) {
        return jdbc.sql("select count(length(" + text + ")) from " + table)
                .query(Long.class)
                .single();
    }
}
