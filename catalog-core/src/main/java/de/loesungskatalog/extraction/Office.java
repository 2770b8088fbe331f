package de.loesungskatalog.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice, where it is installed and can be locked in: without network, with limited memory,
 * and with all its processes ending together with the worker that called it. Where it cannot be
 * locked in it is not used.
 *
 * @param command begin of the command that runs it, locked in; empty where there is none
 */
public record Office(List<String> command) {

    private static final List<Path> PROGRAMS =
            List.of(
                    Path.of("/usr/lib/libreoffice/program/soffice"),
                    Path.of("/usr/lib64/libreoffice/program/soffice"),
                    Path.of("/opt/libreoffice/program/soffice"),
                    Path.of("/usr/bin/soffice"));

    private static final String MEMORY = "--as=" + (3L << 30); // a usual deck takes one gigabyte

    public Office {
        command = List.copyOf(command);
    }

    public static Office none() {
        return new Office(List.of());
    }

    /** That of this machine; none if there is none. Tries the lock, which takes a moment. */
    public static Office ofThisMachine() {
        return PROGRAMS.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .flatMap(Office::lockedIn)
                .map(Office::new)
                .orElse(none());
    }

    boolean isThere() {
        return !command.isEmpty();
    }

    private static Optional<List<String>> lockedIn(Path program) {
        // The second form is for a user who may make a name space only as its root
        return Stream.of(isolation(List.of()), isolation(List.of("--map-root-user")))
                .filter(Office::works)
                .findFirst()
                .map(isolation -> with(isolation, program.toString()));
    }

    private static List<String> isolation(List<String> user) {
        List<String> command = new ArrayList<>(List.of("/usr/bin/setpriv", "--pdeathsig", "KILL"));
        command.add("/usr/bin/unshare");
        command.addAll(user);
        // In a process space of its own nothing outlives its first process
        command.addAll(List.of("--net", "--pid", "--fork", "--kill-child"));
        command.addAll(List.of("/usr/bin/prlimit", MEMORY));
        return command;
    }

    private static boolean works(List<String> isolation) {
        try {
            Process trial =
                    new ProcessBuilder(with(isolation, "/bin/true"))
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            boolean ended = trial.waitFor(5, TimeUnit.SECONDS);
            trial.destroyForcibly();
            return ended && trial.exitValue() == 0;
        } catch (IOException e) {
            return false; // one of the tools is not installed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> with(List<String> isolation, String program) {
        List<String> command = new ArrayList<>(isolation);
        command.add(program);
        return List.copyOf(command);
    }
}
