package de.loesungskatalog.extraction.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;

/**
 * Slides as a PDF, made by an office program that is locked in and has a limited time. The last
 * ones are kept as long as the process lives: visitors ask for one page after the other.
 */
final class OfficeConversion {

    private static final Duration TIME = Duration.ofSeconds(40); // 50 slides take 3 to 6
    private static final int KEPT = 10;

    /** Hidden slides too: else the numbers of those behind them would be wrong. */
    private static final String AS_PDF =
            "pdf:impress_pdf_Export:"
                    + "{\"ExportHiddenSlides\":{\"type\":\"boolean\",\"value\":\"true\"}}";

    /** Its own list of stand-ins lacks this one; the family has the widths that count. */
    private static final String FONTS =
            """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <alias binding="same"><family>Calibri Light</family>
                <accept><family>Carlito</family></accept></alias>
            </fontconfig>
            """;

    private final List<String> command;
    private final Path home;
    private final SequencedMap<Path, Optional<Path>> made = new LinkedHashMap<>();

    /**
     * @param command begin of the call; empty if there is no such program
     * @param home folder for its profile and the PDFs; goes with the process
     */
    OfficeConversion(List<String> command, Path home) {
        this.command = List.copyOf(command);
        this.home = home;
    }

    /** The file as a PDF; empty if there is no program for it or it failed before. */
    Optional<Path> pdf(Path file) throws IOException {
        if (command.isEmpty()) {
            return Optional.empty();
        }
        Optional<Path> known = made.get(file);
        if (known == null) {
            made.put(file, Optional.empty()); // stays so if it fails: not tried again
            known = Optional.of(convert(file));
            made.put(file, known);
            forgetOld();
        }
        return known;
    }

    private Path convert(Path file) throws IOException {
        Path folder = Files.createDirectories(home.resolve("converted"));
        Path fonts = Files.createDirectories(home.resolve(".config/fontconfig"));
        Files.writeString(fonts.resolve("fonts.conf"), FONTS);
        Process process = start(file, folder);
        try {
            if (!process.waitFor(TIME.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("The office program took more than " + TIME);
            }
        } catch (InterruptedException e) {
            throw new IOException("The office program was interrupted", e);
        } finally {
            process.destroyForcibly(); // all that it started goes with it
        }
        Path pdf = folder.resolve(stem(file) + ".pdf");
        if (!Files.exists(pdf)) {
            throw new IOException("The office program made no PDF, exit " + process.exitValue());
        }
        return pdf;
    }

    private Process start(Path file, Path folder) throws IOException {
        List<String> call = new ArrayList<>(command);
        call.addAll(List.of("--headless", "--norestore", "--nolockcheck", "--nologo"));
        call.add("-env:UserInstallation=" + home.resolve("office").toUri());
        call.addAll(List.of("--convert-to", AS_PDF, "--outdir", folder.toString()));
        call.add(file.toString());
        ProcessBuilder builder = new ProcessBuilder(call).directory(home.toFile());
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment(); // the worker's own is bare
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("TMPDIR", System.getProperty("java.io.tmpdir"));
        return builder.start();
    }

    private void forgetOld() throws IOException {
        while (made.size() > KEPT) {
            Optional<Path> oldest = made.pollFirstEntry().getValue();
            if (oldest.isPresent()) {
                Files.deleteIfExists(oldest.get());
            }
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
