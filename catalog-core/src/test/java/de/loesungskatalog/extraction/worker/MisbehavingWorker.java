package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.document.DocumentMetadata;
import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.extraction.Extraction;
import de.loesungskatalog.extraction.ExtractionLimits;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A worker that does to some files, by their name, what parsers do on their worst days. */
public final class MisbehavingWorker {

    private static final List<byte[]> HOARD = new ArrayList<>();

    private MisbehavingWorker() {}

    public static void main(String[] arguments) throws Exception {
        FileReading honest = new FileReading(ExtractionLimits.of(arguments));
        ExtractionWorker.serve(
                (file, name) -> {
                    try {
                        return misbehave(honest, file, name);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static Extraction misbehave(FileReading honest, Path file, String name)
            throws IOException {
        return switch (name) {
            case "hangs" -> hang(file);
            case "dies" -> die(7);
            case "ends without marker" -> die(0);
            case "floods" -> flood();
            case "fills the heap" -> hoard();
            case "prints" -> {
                System.out.println("WARN a talkative parser");
                yield honest.read(file, "deck.pptx");
            }
            case "leaves temporary files" -> {
                Files.createTempFile("left", ".tmp");
                yield honest.read(file, "deck.pptx");
            }
            case "tells its environment" -> text(System.getenv().keySet().toString());
            case "tells its process" -> text(String.valueOf(ProcessHandle.current().pid()));
            default -> honest.read(file, name);
        };
    }

    private static Extraction hang(Path file) throws IOException {
        String process = String.valueOf(ProcessHandle.current().pid());
        Path written = Files.writeString(file.resolveSibling("hanging.tmp"), process);
        Files.move(written, file.resolveSibling("hanging"), StandardCopyOption.ATOMIC_MOVE);
        while (true) {
            LockSupport.park();
        }
    }

    private static Extraction die(int exitCode) {
        Runtime.getRuntime().halt(exitCode);
        throw new AssertionError();
    }

    private static Extraction flood() throws IOException {
        byte[] nonsense = "Lorem ipsum ".repeat(1_000).getBytes();
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            while (true) {
                out.write(nonsense);
            }
        }
    }

    private static Extraction hoard() {
        while (true) {
            HOARD.add(new byte[1 << 20]);
        }
    }

    private static Extraction text(String text) {
        return new Extraction.Extracted(
                "text/plain",
                List.of(DocumentPage.of(PageKind.PAGE, 1, text)),
                DocumentMetadata.pages(1),
                List.of());
    }
}
