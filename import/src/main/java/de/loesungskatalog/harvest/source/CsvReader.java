package de.loesungskatalog.harvest.source;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * CSV as spreadsheets write it: comma, semicolon or tabulator, UTF-8 or Windows-1252, whichever the
 * file is.
 */
final class CsvReader implements SourceReader {

    private static final List<Character> DELIMITERS = List.of(';', ',', '\t');

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public boolean recognises(Path source) {
        return TableFile.isList(source, ".csv", CsvReader::table);
    }

    @Override
    public List<SourceItem> items(Path source) throws IOException {
        return TableFile.items(source, CsvReader::table);
    }

    private static Table table(Path source) throws IOException {
        return table(decode(Files.readAllBytes(source)));
    }

    private static String decode(byte[] bytes) throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            try {
                String text =
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)
                                .decode(ByteBuffer.wrap(bytes))
                                .toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                // not this one; UTF-8 first, because its own errors give it away
            }
        }
        throw new IOException("Die Datei ist weder in UTF-8 noch in Windows-1252 gespeichert");
    }

    private static Table table(String text) throws IOException {
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter(text))
                        .setIgnoreEmptyLines(false)
                        .get();
        List<String> headings = List.of();
        List<Table.Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            int number = 0;
            for (CSVRecord record : parser) {
                number++;
                Table.Row row = new Table.Row(number, record.toList());
                if (headings.isEmpty() && !row.isEmpty()) {
                    headings = row.cells();
                } else {
                    rows.add(row);
                }
            }
        } catch (UncheckedIOException e) {
            throw new IOException("Ein Anführungszeichen ist nicht geschlossen", e);
        }
        return new Table(headings, rows);
    }

    /** The one that the first line has most of, outside quotation marks. */
    private static char delimiter(String text) {
        char best = ';';
        long most = 0;
        String first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        for (char candidate : DELIMITERS) {
            long count = first.chars().filter(c -> c == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }
}
