package de.loesungskatalog.harvest.source;

import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.Stage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * JSON Lines: one record a line, with documents by file beside the file, by address or with
 * ready-made pages. Lines are found in a first pass and read one at a time in a second, so that the
 * size of the file does not matter.
 */
final class JsonLinesReader implements SourceReader {

    @Override
    public Format format() {
        return Format.JSONL;
    }

    @Override
    public boolean recognises(Path source) {
        String name = String.valueOf(source.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(source) && (name.endsWith(".jsonl") || name.endsWith(".ndjson"));
    }

    @Override
    public List<SourceItem> items(Path source) throws IOException {
        List<SourceItem> items = new ArrayList<>();
        for (Path file : files(source)) {
            String name = SourceTree.relative(source, file);
            for (Line line : lines(file)) {
                items.add(
                        new SourceItem(name + ", Zeile " + line.number(), () -> read(file, line)));
            }
        }
        return items;
    }

    private List<Path> files(Path source) throws IOException {
        if (Files.isRegularFile(source)) {
            return List.of(source);
        }
        return SourceTree.files(source).stream().filter(this::recognises).toList();
    }

    /** Where a line lies in its file, without its line feed. */
    private record Line(int number, long start, long length) {}

    private static List<Line> lines(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        byte[] block = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            long position = 0;
            long start = 0;
            boolean blank = true;
            int number = 1;
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                for (int i = 0; i < read; i++) {
                    position++;
                    if (block[i] == '\n') {
                        if (!blank) {
                            lines.add(new Line(number, start, position - 1 - start));
                        }
                        number++;
                        start = position;
                        blank = true;
                    } else if (blank) {
                        blank = Character.isWhitespace(block[i]);
                    }
                }
            }
            if (!blank) {
                lines.add(new Line(number, start, position - start));
            }
        }
        return lines;
    }

    private static Delivery read(Path file, Line line) {
        Findings findings = new Findings();
        if (line.length() > NodeReader.MAX_BYTES) {
            findings.add(NodeReader.tooLarge());
            return new Delivery.Nothing(findings.list());
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalStateException("A file without folder: " + file);
        }
        try {
            return NodeReader.jsonLine(line.number())
                    .read(bytes(file, line), findings)
                    .flatMap(node -> SolutionShape.read(node, findings))
                    .<Delivery>map(record -> new RecordFiles(folder, "").deliver(record, findings))
                    .orElseGet(() -> new Delivery.Nothing(findings.list()));
        } catch (IOException e) {
            findings.add(
                    Finding.incomplete(
                            Stage.SOURCE,
                            "Die Zeile lässt sich nicht lesen (" + e.getMessage() + ").",
                            "Prüfen Sie den Datenträger."));
            return new Delivery.Nothing(findings.list());
        }
    }

    private static byte[] bytes(Path file, Line line) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) line.length());
        try (SeekableByteChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.position(line.start());
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // a read may return less than was asked for
            }
        }
        return buffer.array();
    }
}
