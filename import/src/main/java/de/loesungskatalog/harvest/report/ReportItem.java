package de.loesungskatalog.harvest.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import org.jspecify.annotations.Nullable;

/**
 * One line of the report.
 *
 * @param source as the caller named it
 * @param item path relative to the source, or id of a record
 * @param pages slides, pages, sections, sheets or cues found in a document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"source", "item", "stage", "level", "change", "pages", "reason", "remedy"})
public record ReportItem(
        String source,
        String item,
        Stage stage,
        Level level,
        ItemChange change,
        int pages,
        @Nullable String reason,
        @Nullable String remedy) {

    /** An item without anything to complain about. */
    public static ReportItem ok(String source, String item, Stage stage, ItemChange change) {
        return new ReportItem(source, item, stage, Level.OK, change, 0, null, null);
    }

    public static ReportItem of(String source, String item, Finding finding) {
        return new ReportItem(
                source,
                item,
                finding.stage(),
                finding.level(),
                ItemChange.NONE,
                0,
                finding.reason(),
                finding.remedy());
    }
}
