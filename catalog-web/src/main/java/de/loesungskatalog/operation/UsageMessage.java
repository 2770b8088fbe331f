package de.loesungskatalog.operation;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where wrong usage ends: what is wrong and where to read on, in German; picocli knows English. */
final class UsageMessage implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        CommandLine command = error.getCommandLine();
        command.getErr().println(text(error));
        command.getErr().println("Hilfe: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String text(ParameterException error) {
        return switch (error) {
            case MissingParameterException missing -> missing(missing);
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case OverwrittenOptionException twice ->
                    name(twice.getOverwritten()) + " darf nur einmal vorkommen.";
            default -> value(error);
        };
    }

    private static String missing(MissingParameterException error) {
        List<ArgSpec> missing = error.getMissing();
        if (missing.size() == 1 && missing.getFirst() instanceof OptionSpec option) {
            return "Nach " + option.longestName() + " fehlt " + option.paramLabel() + ".";
        }
        return "Es fehlt: "
                + missing.stream().map(ArgSpec::paramLabel).collect(Collectors.joining(", "))
                + ".";
    }

    private static String unmatched(UnmatchedArgumentException error) {
        String first = error.getUnmatched().getFirst();
        String problem =
                error.isUnknownOption()
                        ? "Den Schalter „" + first + "“ gibt es hier nicht."
                        : "Mit „" + first + "“ kann dieser Befehl nichts anfangen.";
        List<String> similar = error.getSuggestions();
        return similar.isEmpty()
                ? problem
                : problem + " Meinten Sie " + String.join(" oder ", similar) + "?";
    }

    /** A value that does not fit, or one of our own sentences. */
    private static String value(ParameterException error) {
        ArgSpec argument = error.getArgSpec();
        if (argument == null) {
            return String.valueOf(error.getMessage()); // ours: German already
        }
        String value = "„" + error.getValue() + "“ passt nicht zu " + name(argument) + ": ";
        Class<?> type = argument.type();
        if (type.isEnum()) {
            return value
                    + "möglich sind "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (type == Integer.class || type == int.class) {
            return value + "nötig ist eine ganze Zahl.";
        }
        @Nullable Throwable cause = error.getCause();
        return cause instanceof TypeConversionException own
                ? own.getMessage() + "." // from a converter of ours
                : value + "bitte prüfen Sie die Schreibweise.";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
