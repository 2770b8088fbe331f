package de.loesungskatalog.operation;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code katalog help [COMMAND]}: picocli's own one has English texts. */
@Command(name = "help", header = "Zeigt die Hilfe zu einem Befehl.", helpCommand = true)
final class HelpCommand implements Runnable {

    @Parameters(arity = "0..1", paramLabel = "BEFEHL", description = "Zu diesem Befehl.")
    private @Nullable String topic;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Zeigt diese Hilfe.")
    private boolean help;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine root = spec.parent().commandLine();
        CommandLine wanted = topic == null ? root : root.getSubcommands().get(topic);
        if (wanted == null) {
            throw new ParameterException(root, "Den Befehl „" + topic + "“ gibt es nicht.");
        }
        wanted.usage(root.getOut());
    }
}
