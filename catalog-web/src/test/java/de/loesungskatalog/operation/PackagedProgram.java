package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The program as it is delivered: {@code bin/katalog}, started as an administrator would start it.
 */
final class PackagedProgram implements AutoCloseable {

    private static final Path LAUNCHER =
            Path.of("target/loesungskatalog/bin/katalog").toAbsolutePath();

    // the short form takes the quick compiler alone: a start costs 3.3 instead of 5.9 s of
    // processor
    private static final String OPTIONS =
            Boolean.getBoolean("katalog.test.long") ? "" : "-XX:TieredStopAtLevel=1";

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> seen = new ArrayList<>();

    private PackagedProgram(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::read);
    }

    static PackagedProgram start(Path workingDirectory, String... arguments) throws IOException {
        return start(List.of(), workingDirectory, arguments);
    }

    /** The same with no more than so many open files. */
    static PackagedProgram startWithOpenFiles(int limit, Path workingDirectory, String... arguments)
            throws IOException {
        return start(
                List.of("sh", "-c", "ulimit -n " + limit + " && exec \"$@\"", "sh"),
                workingDirectory,
                arguments);
    }

    private static PackagedProgram start(
            List<String> before, Path workingDirectory, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(LAUNCHER.toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(workingDirectory.toFile())
                        .redirectErrorStream(true);
        return new PackagedProgram(asOnABareMachine(builder).start());
    }

    /** Runs a command to its end and returns what it printed. */
    static Outcome run(Path workingDirectory, String... arguments) throws Exception {
        Path output = Files.createTempFile(workingDirectory, "output", ".txt");
        return run(output, builder(workingDirectory, arguments).redirectErrorStream(true), output);
    }

    /** The same with the standard output in a file, as in {@code katalog … > file}. */
    static Outcome runInto(Path file, Path workingDirectory, String... arguments) throws Exception {
        Path errors = Files.createTempFile(workingDirectory, "errors", ".txt");
        return run(
                file, builder(workingDirectory, arguments).redirectError(errors.toFile()), errors);
    }

    private static ProcessBuilder builder(Path workingDirectory, String... arguments) {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        return asOnABareMachine(new ProcessBuilder(command).directory(workingDirectory.toFile()));
    }

    /** No locale, no settings of ours. */
    private static ProcessBuilder asOnABareMachine(ProcessBuilder builder) {
        Map<String, String> environment = builder.environment();
        environment
                .keySet()
                .removeIf(name -> name.startsWith("KATALOG_") || name.startsWith("LC_"));
        environment.put("KATALOG_JAVA_OPTS", OPTIONS);
        return builder;
    }

    private static Outcome run(Path standardOutput, ProcessBuilder builder, Path shown)
            throws Exception {
        Process process = builder.redirectOutput(standardOutput.toFile()).start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Still running after two minutes: " + builder.command());
        }
        return new Outcome(process.exitValue(), Files.readString(shown));
    }

    /** Waits for the line that tells the address of the site. */
    URI address() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (System.nanoTime() < end) {
            String line = lines.poll(1, TimeUnit.SECONDS);
            if (line != null) {
                seen.add(line);
                if (line.contains("http://localhost:")) {
                    return URI.create(line.substring(line.indexOf("http://")).strip());
                }
            } else if (!process.isAlive()) {
                break;
            }
        }
        throw new AssertionError("No address was printed:\n" + String.join("\n", seen));
    }

    long pid() {
        return process.pid();
    }

    /** What it printed so far. */
    List<String> output() {
        lines.drainTo(seen);
        return List.copyOf(seen);
    }

    /** Asks the program to end, as systemd does, and returns its exit code. */
    int terminate() throws InterruptedException {
        // Process.destroy would also throw away what it says from now on
        assertThat(process.toHandle().destroy()).isTrue();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("Did not end within 30 s");
        }
        return process.exitValue();
    }

    /** The plug is pulled. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void read() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            // the program was killed while we were reading
            lines.add("(output ended: " + e.getMessage() + ")");
        }
    }

    record Outcome(int exitCode, String output) {}
}
