package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.extraction.DrawRequest;
import de.loesungskatalog.extraction.ExtractionLimits;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A process that draws pages of one file after the other; see {@link Conversation}. */
public final class PictureWorker {

    private PictureWorker() {}

    /** With the limits as arguments, then the call of an office program, if there is one. */
    public static void main(String[] arguments) throws Exception {
        ExtractionLimits limits = ExtractionLimits.of(arguments);
        List<String> office =
                Arrays.asList(arguments).subList(limits.arguments().size(), arguments.length);
        Path home = Path.of(System.getProperty("user.home"));
        Drawing drawing = new Drawing(limits, new OfficeConversion(office, home));
        Conversation.serve(DrawRequest::read, drawing::draw);
    }
}
