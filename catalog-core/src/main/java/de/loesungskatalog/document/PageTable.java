package de.loesungskatalog.document;

import de.loesungskatalog.solution.Visibility;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * The table {@code document_page}: pages are written and read as a whole document, in one batch.
 */
@Component
class PageTable {

    private final JdbcTemplate jdbc;

    PageTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<DocumentPage> of(DocumentId document) {
        return jdbc.query(
                "select * from document_page where document_id = ? order by position",
                (row, index) -> page(row),
                document.value());
    }

    void replace(DocumentId document, List<DocumentPage> pages) {
        jdbc.update("delete from document_page where document_id = ?", document.value());
        List<Object[]> rows = new java.util.ArrayList<>(pages.size());
        for (int position = 0; position < pages.size(); position++) {
            rows.add(row(document, position, pages.get(position)));
        }
        jdbc.batchUpdate(
                """
                insert into document_page
                (document_id, position, kind, number, title, text, notes, visibility, start_seconds)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
    }

    private static Object[] row(DocumentId document, int position, DocumentPage page) {
        return new Object[] {
            document.value(),
            position,
            page.kind().code(),
            page.number(),
            page.title(),
            page.text(),
            page.notes(),
            page.visibility().code(),
            page.start()
        };
    }

    private static DocumentPage page(ResultSet row) throws SQLException {
        String visibility = row.getString("visibility");
        return new DocumentPage(
                PageKind.of(row.getString("kind")),
                row.getInt("number"),
                row.getString("title"),
                row.getString("text"),
                row.getString("notes"),
                Visibility.PUBLIC.code().equals(visibility)
                        ? Visibility.PUBLIC
                        : Visibility.INTERNAL,
                row.getObject("start_seconds", Double.class));
    }
}
