package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.extraction.Answer;
import de.loesungskatalog.extraction.Extraction;
import de.loesungskatalog.extraction.ExtractionLimits;
import de.loesungskatalog.extraction.Request;

import java.io.IOException;
import java.nio.file.Path;

/** A process that reads the text of one file after the other; see {@link Conversation}. */
public final class ExtractionWorker {

    private ExtractionWorker() {}

    public static void main(String[] arguments) throws Exception {
        FileReading reading = new FileReading(ExtractionLimits.of(arguments));
        serve(reading::read);
    }

    /** What a worker does with a file. */
    @FunctionalInterface
    interface Reading {
        Extraction read(Path file, String fileName);
    }

    static void serve(Reading reading) throws IOException, InterruptedException {
        Conversation.serve(
                Request::read,
                (request, out) ->
                        Answer.write(reading.read(request.file(), request.fileName()), out));
    }
}
