package de.loesungskatalog.operation;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

import java.nio.file.Path;
import java.time.Clock;

/** Upgrades a database in a process of its own, which dies at a given moment. */
final class UpgradeProcess {

    static final int DIED = 137;

    private UpgradeProcess() {}

    /**
     * @param arguments data directory, name of the event at which the plug is pulled
     */
    public static void main(String[] arguments) {
        DataDirectory directory = new DataDirectory(Path.of(arguments[0]));
        DatabaseUpgrade upgrade = new DatabaseUpgrade(directory, "test", Clock.systemUTC());
        upgrade.recover();
        upgrade.run(
                Flyway.configure()
                        .dataSource(directory.databaseUrl(), "sa", "")
                        .callbacks(new PullThePlug(Event.valueOf(arguments[1])))
                        .load());
    }

    static int run(DataDirectory directory, Event event) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        UpgradeProcess.class.getName(),
                        directory.root().toString(),
                        event.name())
                .inheritIO()
                .start()
                .waitFor();
    }

    private record PullThePlug(Event moment) implements Callback {

        @Override
        public boolean supports(Event event, Context context) {
            return event == moment;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            Runtime.getRuntime().halt(DIED); // as kill -9: nothing is flushed or closed
        }

        @Override
        public String getCallbackName() {
            return "pull the plug";
        }
    }
}
