package de.loesungskatalog.operation;

import de.loesungskatalog.harvest.export.SpreadsheetTemplate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The tables that editors fill, as files to take away. Small, hence made for each request. */
public final class TableTemplates {

    /** A file. */
    public record Template(String fileName, String mediaType, byte[] content) {}

    public List<Template> all() {
        return Arrays.stream(SpreadsheetTemplate.values()).map(TableTemplates::made).toList();
    }

    public Optional<Template> named(String fileName) {
        return Arrays.stream(SpreadsheetTemplate.values())
                .filter(template -> template.fileName().equals(fileName))
                .map(TableTemplates::made)
                .findFirst();
    }

    private static Template made(SpreadsheetTemplate template) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            template.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory", e);
        }
        return new Template(template.fileName(), template.mediaType(), out.toByteArray());
    }
}
