package de.loesungskatalog.extraction.worker;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Tables as text; the separator is the one that the first line has most of. */
final class CsvReader implements FormatReader {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

    @Override
    public void read(Path file, Findings findings) throws IOException {
        String text = TextFile.read(file, findings);
        Sheet sheet = new Sheet("", false, findings);
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(separator(text))
                        .setIgnoreEmptyLines(true)
                        .setLenientEof(true) // people write quotes as they please
                        .setTrailingData(true)
                        .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord row : parser) {
                sheet.row(row.toList());
            }
        } catch (UncheckedIOException e) {
            throw new IOException("Reading rows of the table", e);
        }
        sheet.finish();
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return SEPARATORS.stream()
                .max(
                        java.util.Comparator.comparingLong(
                                separator -> header.chars().filter(c -> c == separator).count()))
                .orElse(',');
    }
}
