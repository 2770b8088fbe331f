package de.loesungskatalog.operation;

import de.loesungskatalog.harvest.HarvestProgress;
import de.loesungskatalog.harvest.HarvestRequest;
import de.loesungskatalog.harvest.Harvester;
import de.loesungskatalog.search.IndexFeeder;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * {@code katalog rehearse}: a short life of the server in a throw-away directory, for Java to
 * record which classes a start and the first visits need. Hidden; see {@link StartCache}.
 */
@Command(name = "rehearse", header = "Probt einen Start.", hidden = true)
final class RehearseCommand implements Callable<Integer> {

    // often enough for Java to see which parts of a search are worth compiling first
    private static final int ROUNDS = 8;

    private static final List<String> VISITS =
            List.of(
                    "/api/v1/solutions?q=Schulanmeldung",
                    "/api/v1/solutions?q=anmeldung+online&topic=bildung&size=10&matches=1",
                    "/api/v1/solutions?q=Schulanmeldnug",
                    "/api/v1/solutions/schulanmeldung",
                    "/api/v1/suggestions?q=schu",
                    "/suche?q=Schulanmeldung",
                    "/suche?q=",
                    "/loesungen/schulanmeldung",
                    "/themen/bildung",
                    "/actuator/health/readiness",
                    "/");

    private final Settings settings;

    RehearseCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("katalog-rehearsal-");
        try {
            DataDirectory directory = new DataDirectory(folder.resolve("data"));
            return new Door(directory)
                    .enter(
                            lock -> rehearse(directory, catalogue(folder)),
                            address -> ExitCode.FAILED);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private int rehearse(DataDirectory directory, Path catalogue) {
        try (ConfigurableApplicationContext context =
                CatalogueApplication.withWeb(directory, settings)
                        .run("--server.port=0", "--server.address=127.0.0.1")) {
            context.getBean(Harvester.class)
                    .run(HarvestRequest.of(catalogue), HarvestProgress.NONE);
            context.getBean(IndexFeeder.class).catchUp();
            URI address =
                    URI.create(
                            "http://127.0.0.1:"
                                    + context.getEnvironment().getProperty("local.server.port"));
            for (int round = 0; round < ROUNDS; round++) {
                for (String visit : VISITS) {
                    read(address.resolve(visit));
                }
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new OperationException("Die Probe ist gescheitert: " + e.getMessage() + ".", e);
        }
    }

    private static void read(URI page) throws IOException {
        try (InputStream answer = page.toURL().openStream()) {
            answer.readAllBytes();
        }
    }

    private static Path catalogue(Path folder) {
        Path file = folder.resolve("probe.jsonl");
        try (InputStream record = RehearseCommand.class.getResourceAsStream("rehearsal.jsonl")) {
            Files.write(file, record.readAllBytes());
        } catch (IOException e) {
            throw new OperationException("Die Probe ist gescheitert: " + e.getMessage() + ".", e);
        }
        return file;
    }
}
