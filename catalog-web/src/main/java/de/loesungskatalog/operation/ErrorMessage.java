package de.loesungskatalog.operation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Where errors of commands end: a sentence for the user, the cause for the log, never a stack trace
 * on the terminal.
 */
final class ErrorMessage implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorMessage.class);

    @Override
    public int handleExecutionException(Exception error, CommandLine line, ParseResult parsed) {
        Throwable expected = error;
        while (expected != null && !(expected instanceof OperationException)) {
            expected = expected.getCause();
        }
        if (expected != null) {
            LOG.debug("Command refused", error);
            line.getErr().println(expected.getMessage());
        } else {
            LOG.error("Command {} failed", line.getCommandName(), error);
            line.getErr()
                    .println(
                            "Der Befehl ist an einem unerwarteten Fehler gescheitert ("
                                    + error.getClass().getSimpleName()
                                    + "). Einzelheiten stehen im Protokoll.");
        }
        return ExitCode.FAILED;
    }
}
