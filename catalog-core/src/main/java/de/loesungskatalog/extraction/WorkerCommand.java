package de.loesungskatalog.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a worker process is started. Classes of workers are named, not referred to: the server must
 * never load a parser, so nothing of {@code extraction.worker} may be on this side.
 *
 * @param launcher what starts Java; empty to start it directly
 * @param classPath of the worker; the server's own one when installed
 * @param mainClass of the worker; tests put a badly behaved one here
 * @param arguments of the worker after its limits
 */
record WorkerCommand(
        List<String> launcher, String classPath, String mainClass, List<String> arguments) {

    private static final Path NICE = Path.of("/usr/bin/nice");
    private static final Path OWN = Path.of("/proc/self/stat");
    private static final int NICE_FIELD = 16; // after the name of the program, see proc(5)

    WorkerCommand {
        launcher = List.copyOf(launcher);
        arguments = List.copyOf(arguments);
    }

    WorkerCommand(String classPath, String mainClass) {
        this(List.of(), classPath, mainClass, List.of());
    }

    /** The worker that reads text; where processors are scarce, those who search come first. */
    static WorkerCommand reading() {
        return new WorkerCommand(
                behind(10),
                System.getProperty("java.class.path"),
                "de.loesungskatalog.extraction.worker.ExtractionWorker",
                List.of());
    }

    /**
     * The worker that draws pictures, with the lowest claim on the processors: nobody misses a
     * picture as they miss an answer.
     *
     * @param office isolated call of an office program; empty to do without
     */
    static WorkerCommand drawing(List<String> office) {
        return new WorkerCommand(
                behind(19),
                System.getProperty("java.class.path"),
                "de.loesungskatalog.extraction.worker.PictureWorker",
                office);
    }

    /**
     * @param niceness 0 to 19 as of nice(1); at 10 a process gets a tenth of what one at 0 gets. A
     *     process that stands back already adds only what is missing: at 19, beside two busy
     *     browsers, a worker was seen to run out of time with an ordinary deck
     */
    private static List<String> behind(int niceness) {
        int missing = niceness - own();
        return missing > 0 && Files.isExecutable(NICE)
                ? List.of(NICE.toString(), "-n", Integer.toString(missing))
                : List.of();
    }

    /** Niceness of this process; 0 where there is no such file. */
    private static int own() {
        try {
            String stat = Files.readString(OWN);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Integer.parseInt(fields[NICE_FIELD]);
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * Starts a worker that knows nothing of this process: no environment, own folder for temporary
     * files, home and caches.
     *
     * @param home the worker's own folder; whatever is left in it goes with the worker
     * @param temporary folder for temporary files
     */
    Process start(ExtractionLimits limits, Path home, Path temporary) throws IOException {
        List<String> command = new ArrayList<>(launcher);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx" + limits.heapMegabytes() + "m",
                        "-XX:MaxDirectMemorySize=64m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+DisplayVMOutputToStderr", // standard output is for answers
                        "-XX:+UseSerialGC", // one thread reads one file; saves 30 MB a worker
                        "-XX:-UsePerfData", // else a file in the machine's /tmp
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Duser.home=" + home,
                        "-Duser.language=de",
                        "-Duser.timezone=UTC",
                        "-Dpdfbox.fontcache=" + home,
                        // Parsers log a lot; what matters is in the answer
                        "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                        "-cp",
                        absoluteClassPath(),
                        mainClass));
        command.addAll(limits.arguments());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8"); // else no file names with umlauts
        builder.environment().put("HOME", home.toString());
        builder.environment().put("XDG_CACHE_HOME", home.toString());
        return builder.start();
    }

    /** The worker runs in another folder, so relative entries would point nowhere. */
    private String absoluteClassPath() {
        List<String> entries = new ArrayList<>();
        for (String entry : classPath.split(java.io.File.pathSeparator)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(java.io.File.pathSeparator, entries);
    }
}
