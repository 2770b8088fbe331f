package de.loesungskatalog.operation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Makes the file with which Java starts the program in half the time: its classes as this very Java
 * has prepared them. A rehearsal in a process of its own is recorded, so a running server is never
 * slowed down by being watched. The launcher decides whether a cache fits; without one everything
 * works, only later.
 */
final class StartCache {

    private static final Logger LOG = LoggerFactory.getLogger(StartCache.class);
    private static final String SUFFIX = ".aot";

    private final Path launcher;
    private final Duration patience;

    /**
     * @param home folder of the unpacked archive
     * @param patience a rehearsal that takes longer is given up
     */
    StartCache(Path home, Duration patience) {
        this.launcher = home.resolve("bin").resolve("katalog");
        this.patience = patience;
    }

    /**
     * Replaces what is in the folder by a cache for this Java and these libraries. The file appears
     * complete or not at all.
     *
     * @return the cache, or empty if it could not be made
     */
    Optional<Path> makeIn(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
            Path recording = Files.createDirectories(folder.resolve("recording"));
            try {
                return rehearse(recording) ? keep(recording, folder) : Optional.empty();
            } finally {
                FileSystemUtils.deleteRecursively(recording);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("No start cache in {}", folder, e);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private boolean rehearse(Path recording) throws IOException, InterruptedException {
        Process rehearsal = start(recording, "rehearse");
        try {
            boolean ended = rehearsal.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
            return ended && rehearsal.exitValue() == ExitCode.DONE;
        } finally {
            rehearsal.descendants().forEach(ProcessHandle::destroyForcibly);
            rehearsal.destroyForcibly();
        }
    }

    private Process start(Path recording, String command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(launcher.toString(), command)
                        .directory(recording.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment
                .keySet()
                .removeIf(name -> name.startsWith("KATALOG_") && !name.equals("KATALOG_JAVA_OPTS"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("START_CACHE_RECORDING", recording.toString());
        return builder.start();
    }

    private static Optional<Path> keep(Path recording, Path folder)
            throws IOException, InterruptedException {
        Optional<Path> recorded;
        try (Stream<Path> files = Files.list(recording)) {
            recorded = files.filter(file -> file.toString().endsWith(SUFFIX)).findFirst();
        }
        if (recorded.isEmpty()) {
            return Optional.empty();
        }
        String name = recorded.get().getFileName().toString();
        String key = name.substring(0, name.length() - SUFFIX.length());
        Path cache = folder.resolve(key + "-" + checksum(recorded.get()) + SUFFIX);
        return Optional.of(Files.move(recorded.get(), cache, StandardCopyOption.ATOMIC_MOVE));
    }

    /** By the program that the launcher uses, too. */
    private static String checksum(Path file) throws IOException, InterruptedException {
        Process cksum = new ProcessBuilder(List.of("cksum", file.toString())).start();
        String answer =
                new String(cksum.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        if (cksum.waitFor() != 0) {
            throw new IOException("cksum could not read " + file);
        }
        return answer.substring(0, answer.indexOf(' '));
    }
}
