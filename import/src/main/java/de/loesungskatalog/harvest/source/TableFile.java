package de.loesungskatalog.harvest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What all files have in common that are a list of solutions, whatever program wrote them. */
final class TableFile {

    private static final int MAX_MEGABYTES = 50; // some hundred thousand rows
    private static final int TELLING = 3; // known headings; fewer may be chance

    private TableFile() {}

    /** How a table is read from its file. */
    interface TableParser {
        Table parse(Path file) throws IOException;
    }

    static List<SourceItem> items(Path file, TableParser parser) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !isSmallEnough(file)) {
            throw new IOException("Eine Tabelle darf höchstens " + MAX_MEGABYTES + " MB groß sein");
        }
        String name = String.valueOf(file.getFileName());
        return new TableRecords(folder, name, parser.parse(file), TableMapping.columns(file))
                .items();
    }

    /** Whether a file is a list of solutions rather than a document that happens to be a table. */
    static boolean isList(Path file, String extension, TableParser parser) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        try {
            if (!name.endsWith(extension) || !Files.isRegularFile(file) || !isSmallEnough(file)) {
                return false;
            }
            if (Files.exists(TableMapping.beside(file))) {
                return true;
            }
            List<String> fields =
                    parser.parse(file).headings().stream()
                            .flatMap(heading -> TableColumns.standard().field(heading).stream())
                            .distinct()
                            .toList();
            return fields.contains("title") && fields.size() >= TELLING;
        } catch (IOException e) {
            return false; // as a document it will be named as damaged
        }
    }

    private static boolean isSmallEnough(Path file) throws IOException {
        return Files.size(file) <= MAX_MEGABYTES * 1024L * 1024;
    }
}
