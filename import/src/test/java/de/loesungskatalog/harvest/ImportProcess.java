package de.loesungskatalog.harvest;

import de.loesungskatalog.harvest.source.Format;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Opens a catalogue in a process of its own, checks it, and imports sources one after the other
 * until a test kills it. What it says on the way are lines that begin with one of its words.
 */
final class ImportProcess {

    /** Milliseconds from the start of the process until everything stored can be found. */
    static final String OPENED = "opened ";

    /** A solution that is there, and its version. */
    static final String HOLDS = "holds ";

    /** An item of the source that is stored now. */
    static final String STORED = "stored ";

    private ImportProcess() {}

    /**
     * @param arguments data directory, sources
     */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        try (TestCatalogue catalogue = TestCatalogue.onDisk(data)) {
            catalogue.follow();
            System.out.println(OPENED + ManagementFactory.getRuntimeMXBean().getUptime());
            VersionedCatalogue.check(catalogue, data)
                    .forEach((id, version) -> System.out.println(HOLDS + id + " " + version));
            for (String source : List.of(arguments).subList(1, arguments.length)) {
                catalogue.harvester.run(
                        new HarvestRequest(
                                List.of(Path.of(source).toAbsolutePath()), Format.FOLDER, Set.of()),
                        telling(Path.of(source)));
            }
        } catch (AssertionError e) {
            System.out.println(e.getMessage());
            throw e;
        }
    }

    private static HarvestProgress telling(Path source) {
        return new HarvestProgress() {
            @Override
            public void done(int done, int total, String item) {
                System.out.println(STORED + source.getFileName() + " " + item);
            }
        };
    }

    static Process start(Path data, List<Path> sources, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(ImportProcess.class.getName());
        command.add(data.toString());
        sources.forEach(source -> command.add(source.toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
