package de.loesungskatalog.extraction;

import org.springframework.util.FileSystemUtils;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * One running worker with its folder. Used by one thread at a time, except {@link #kill}, which the
 * watchdog calls from outside; a killed worker ends every read with an {@link
 * java.io.EOFException}.
 */
final class WorkerProcess {

    private static final int STDERR_TAIL = 2_000;

    private final Process process;
    private final Path home;
    private final Path temporary;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final byte[] stderr = new byte[STDERR_TAIL];
    private int stderrLength;
    private int files;

    private WorkerProcess(Process process, Path home, Path temporary) {
        this.process = process;
        this.home = home;
        this.temporary = temporary;
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        Thread.ofPlatform().daemon().name("extraction-stderr").start(this::drain);
    }

    /** Starts a worker without waiting for it. */
    static WorkerProcess start(WorkerCommand command, ExtractionLimits limits, Path workDirectory)
            throws IOException {
        Path home = Files.createTempDirectory(workDirectory, "worker-").toAbsolutePath();
        try {
            Path temporary = Files.createDirectory(home.resolve("tmp"));
            return new WorkerProcess(command.start(limits, home, temporary), home, temporary);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(home);
            throw e;
        }
    }

    /** Waits until the worker can take its first file. */
    void awaitReady() throws IOException {
        Frame frame = Frame.read(in);
        if (frame.type() != Frame.Type.READY) {
            throw new MalformedAnswerException("expected to be ready, not " + frame.type());
        }
    }

    <T> T run(Exchange<T> exchange) throws IOException {
        files++;
        exchange.ask(out);
        return exchange.answer(in);
    }

    /** How many files this worker was given. */
    int files() {
        return files;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** How it ended and what it said last, for the log. */
    synchronized String epitaph() {
        String last = new String(stderr, 0, stderrLength, StandardCharsets.UTF_8).strip();
        String end = process.isAlive() ? "still running" : "exit code " + process.exitValue();
        return last.isEmpty() ? end : end + ", last words: " + last;
    }

    /** Removes what a reader left in the temporary folder. */
    void tidy() throws IOException {
        try (var left = Files.newDirectoryStream(temporary)) {
            for (Path path : left) {
                FileSystemUtils.deleteRecursively(path);
            }
        }
    }

    /** Ends the worker and removes its folder. Interruption shortens the wait, nothing else. */
    void end() {
        kill();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        FileSystemUtils.deleteRecursively(home.toFile()); // what is left goes with the next start
    }

    /** Reads standard error to its end, so that a talkative parser never blocks; keeps the last. */
    private void drain() {
        byte[] buffer = new byte[STDERR_TAIL];
        try (InputStream stream = process.getErrorStream()) {
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                keep(buffer, count);
            }
        } catch (IOException e) {
            // The stream ends with the process; there is nothing left to read
        }
    }

    private synchronized void keep(byte[] buffer, int count) {
        int kept = Math.min(stderrLength, STDERR_TAIL - count);
        System.arraycopy(stderr, stderrLength - kept, stderr, 0, kept);
        System.arraycopy(buffer, 0, stderr, kept, count);
        stderrLength = kept + count;
    }
}
