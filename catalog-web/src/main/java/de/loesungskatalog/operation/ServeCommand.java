package de.loesungskatalog.operation;

import de.loesungskatalog.harvest.command.TerminalBar;
import de.loesungskatalog.operation.care.IndexState;
import de.loesungskatalog.search.IndexFeeder;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** {@code katalog serve}: the web application, until it is told to stop. */
@Command(
        name = ServeCommand.NAME,
        header = "Startet den Katalog als Webanwendung.",
        description = {
            "Ein leeres Datenverzeichnis wird im Hintergrund mit dem mitgelieferten Katalog"
                    + " gefüllt.",
            "Beenden mit Strg+C."
        })
final class ServeCommand implements Callable<Integer> {

    static final String NAME = "serve";

    // with the 20 s that a request may take to end still within the 90 s of the systemd unit;
    // 30 s were too few on two cores with six times their work
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Settings settings;
    private final Console console;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port der Webanwendung (Vorgabe: 8080).")
    private @Nullable Integer port;

    @Option(names = "--no-sample", description = "Füllt ein leeres Datenverzeichnis nicht.")
    private boolean noSample;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Zeigt diese Hilfe.")
    private boolean help;

    @ParentCommand private KatalogCommand root;

    ServeCommand(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
        this.root = new KatalogCommand();
    }

    @Override
    public Integer call() {
        DataDirectory directory =
                settings.dataDirectory(root.dataDirectory(), console.workingDirectory());
        return new Door(directory)
                .enter(lock -> serve(directory, lock), address -> refuse(directory));
    }

    private int serve(DataDirectory directory, DirectoryLock lock) {
        List<String> arguments = new ArrayList<>();
        if (port != null) {
            arguments.add("--server.port=" + port);
        }
        CountDownLatch closed = new CountDownLatch(1);
        ConfigurableApplicationContext context =
                CatalogueApplication.withWeb(directory, settings)
                        .run(arguments.toArray(String[]::new));
        context.addApplicationListener(new WhenClosed(closed));
        CatalogueHandle catalogue = new CatalogueHandle();
        catalogue.open(context);
        try (ControlEndpoint endpoint = ControlEndpoint.open(catalogue)) {
            lock.publish(endpoint.address());
            greet(directory, context);
            settings.missingStartCache().ifPresent(this::prepareNextStartWhenStopped);
            context.getBean(IndexFeeder.class).start();
            if (!noSample) {
                context.getBean(StarterCatalogue.class)
                        .fillIfNew(console, TerminalBar.ifTerminal(System.out));
            }
            closed.await();
            return ExitCode.DONE;
        } catch (IOException e) {
            context.close();
            throw new OperationException(
                    "Der Katalog kann keine Aufträge entgegennehmen: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            context.close();
            return ExitCode.DONE;
        }
    }

    /** A class, because Spring cannot see of a lambda which events it wants, and offers it all. */
    private record WhenClosed(CountDownLatch closed)
            implements ApplicationListener<ContextClosedEvent> {

        @Override
        public void onApplicationEvent(ContextClosedEvent event) {
            closed.countDown();
        }
    }

    /** After a clean stop, when the database is closed and nobody waits for an answer any more. */
    private void prepareNextStartWhenStopped(Path folder) {
        StartCache cache = new StartCache(settings.home(), PATIENCE);
        SpringApplication.getShutdownHandlers()
                .add(
                        () -> {
                            console.out().println("Der nächste Start wird vorbereitet …");
                            cache.makeIn(folder);
                        });
    }

    private void greet(DataDirectory directory, ConfigurableApplicationContext context) {
        console.out().println("Lösungskatalog " + Version.current());
        console.out().println("  Datenverzeichnis  " + directory.root());
        console.out().println("  Datenbank         " + directory.database());
        console.out()
                .println("  Suchindex         " + context.getBean(IndexState.class).describe());
        Environment environment = context.getEnvironment();
        String port = environment.getProperty("local.server.port");
        String figures = environment.getProperty("local.management.port", String.valueOf(port));
        if (!figures.equals(port)) {
            console.out()
                    .println(
                            "  Kennzahlen        http://127.0.0.1:"
                                    + figures
                                    + "/actuator/prometheus");
        }
        console.out().println("  Adresse           http://localhost:" + port);
    }

    private int refuse(DataDirectory directory) {
        console.err()
                .println(
                        "Das Datenverzeichnis "
                                + directory.root()
                                + " wird schon von einem laufenden Katalog benutzt. Beenden Sie ihn"
                                + " zuerst oder wählen Sie mit --data-dir ein anderes"
                                + " Verzeichnis.");
        return ExitCode.FAILED;
    }
}
