package de.loesungskatalog.harvest;

import de.loesungskatalog.harvest.source.Format;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Imports in a process of its own, which a test may kill. Prints the number of stored items. */
final class ImportProcess {

    /** Starts each line that is meant for the test; others are the log's. */
    static final String MARK = "stored ";

    private ImportProcess() {}

    /**
     * @param arguments data directory, source
     */
    public static void main(String[] arguments) {
        try (TestCatalogue catalogue = TestCatalogue.onDisk(Path.of(arguments[0]))) {
            catalogue.harvester.run(
                    new HarvestRequest(
                            List.of(Path.of(arguments[1]).toAbsolutePath()), Format.AUTO, Set.of()),
                    new HarvestProgress() {
                        @Override
                        public void done(int done, int total, String item) {
                            System.out.println(MARK + done);
                        }
                    });
        }
    }

    static Process start(Path data, Path source) throws java.io.IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportProcess.class.getName(),
                        data.toString(),
                        source.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
