package de.loesungskatalog.harvest.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What became of every item of a run. */
@JsonPropertyOrder({"run", "items"})
public record HarvestReport(RunSummary run, List<ReportItem> items) {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public HarvestReport {
        items = List.copyOf(items);
    }

    /** Gravest level of all items; {@link Level#OK} for none. */
    public Level worst() {
        return items.stream().map(ReportItem::level).max(Level::compareTo).orElse(Level.OK);
    }

    /** The report as JSON, see section "Public surface" of the design. */
    public String json() {
        return MAPPER.writeValueAsString(this);
    }

    /** Writes the JSON under a temporary name first, so that readers see a whole report or none. */
    public void write(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("No file name: " + file);
        }
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, "report-", ".tmp");
        try {
            Files.writeString(temporary, json() + "\n");
            Files.move(temporary, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
