package de.loesungskatalog.extraction;

import de.loesungskatalog.document.DocumentMetadata;
import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.solution.Visibility;

import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An {@link Extraction} as messages: its pages, its result, the completion marker. The reading side
 * trusts nothing: wrong values and too much text end in a {@link MalformedAnswerException}.
 */
public final class Answer {

    private static final int EXTRACTED = 1;
    private static final int EMPTY = 2;
    private static final int UNSUPPORTED = 3;
    private static final int FAILED = 4;

    private Answer() {}

    public static void write(Extraction extraction, DataOutputStream out) throws IOException {
        if (extraction instanceof Extraction.Extracted extracted) {
            for (DocumentPage page : extracted.pages()) {
                new Frame(Frame.Type.PAGE, page(page)).write(out);
            }
        }
        new Frame(Frame.Type.RESULT, result(extraction)).write(out);
        new Frame(Frame.Type.DONE, new byte[0]).write(out);
        out.flush();
    }

    /** Reads until the completion marker. */
    static Extraction read(DataInputStream in, ExtractionLimits limits) throws IOException {
        List<DocumentPage> pages = new ArrayList<>();
        long characters = 0;
        Frame frame = Frame.read(in);
        while (frame.type() == Frame.Type.PAGE) {
            characters += frame.payload().length;
            // In UTF-8 a character has up to three bytes, titles and numbers come on top
            if (characters > 4L * limits.characters() + 1_000_000
                    || pages.size() > limits.pages()) {
                throw new MalformedAnswerException("more text than a worker may send");
            }
            pages.add(page(new Payload.Reader(frame.payload())));
            frame = Frame.read(in);
        }
        if (frame.type() != Frame.Type.RESULT) {
            throw new MalformedAnswerException("expected a result, not " + frame.type());
        }
        Extraction extraction = result(new Payload.Reader(frame.payload()), pages);
        if (Frame.read(in).type() != Frame.Type.DONE) {
            throw new MalformedAnswerException("the result is not followed by the end");
        }
        return extraction;
    }

    private static byte[] result(Extraction extraction) throws IOException {
        Payload.Writer out = new Payload.Writer();
        switch (extraction) {
            case Extraction.Extracted(var mediaType, var pages, var metadata, var notes) -> {
                out.number(EXTRACTED).text(mediaType).number(pages.size());
                metadata(out, metadata);
                out.number(notes.size());
                for (String note : notes) {
                    out.text(note);
                }
            }
            case Extraction.Empty(var mediaType, var metadata) ->
                    metadata(out.number(EMPTY).text(mediaType), metadata);
            case Extraction.Unsupported(var mediaType) -> out.number(UNSUPPORTED).text(mediaType);
            case Extraction.Failed(var mediaType, var failure, var detail) ->
                    out.number(FAILED).text(mediaType).text(failure.name()).text(detail);
        }
        return out.bytes();
    }

    private static Extraction result(Payload.Reader in, List<DocumentPage> pages)
            throws IOException {
        int kind = in.number();
        String mediaType = in.text();
        return switch (kind) {
            case EXTRACTED -> {
                int sent = in.number();
                if (sent != pages.size()) {
                    throw new MalformedAnswerException(pages.size() + " of " + sent + " pages");
                }
                DocumentMetadata metadata = metadata(in);
                List<String> notes = new ArrayList<>();
                for (int count = in.number(); count > 0; count--) {
                    notes.add(in.text());
                }
                yield new Extraction.Extracted(mediaType, pages, metadata, notes);
            }
            case EMPTY -> new Extraction.Empty(mediaType, metadata(in));
            case UNSUPPORTED -> new Extraction.Unsupported(mediaType);
            case FAILED ->
                    new Extraction.Failed(
                            mediaType, checked(() -> Failure.valueOf(in.text())), in.text());
            default -> throw new MalformedAnswerException("result of kind " + kind);
        };
    }

    private static byte[] page(DocumentPage page) throws IOException {
        Double start = page.start();
        return new Payload.Writer()
                .text(page.kind().code())
                .number(page.number())
                .text(page.title())
                .text(page.text())
                .text(page.notes())
                .text(page.visibility().name())
                .text(start == null ? null : start.toString())
                .bytes();
    }

    private static DocumentPage page(Payload.Reader in) throws IOException {
        return checked(
                () ->
                        new DocumentPage(
                                PageKind.of(in.text()),
                                in.number(),
                                in.optionalText(),
                                in.text(),
                                in.optionalText(),
                                Visibility.valueOf(in.text()),
                                decimal(in.optionalText())));
    }

    private static void metadata(Payload.Writer out, DocumentMetadata metadata) throws IOException {
        out.text(metadata.title())
                .text(metadata.organisation())
                .text(metadata.date() == null ? null : metadata.date().toString())
                .text(metadata.language())
                .number(metadata.pageCount())
                .text(metadata.textLayer() == null ? null : metadata.textLayer().toString())
                .text(metadata.tagged() == null ? null : metadata.tagged().toString())
                .text(metadata.images() == null ? null : metadata.images().toString())
                .text(
                        metadata.imagesWithoutAlternative() == null
                                ? null
                                : metadata.imagesWithoutAlternative().toString());
    }

    private static DocumentMetadata metadata(Payload.Reader in) throws IOException {
        return checked(
                () ->
                        new DocumentMetadata(
                                in.optionalText(),
                                in.optionalText(),
                                date(in.optionalText()),
                                in.optionalText(),
                                in.number(),
                                truth(in.optionalText()),
                                truth(in.optionalText()),
                                whole(in.optionalText()),
                                whole(in.optionalText())));
    }

    private static @Nullable Double decimal(@Nullable String text) {
        return text == null ? null : Double.valueOf(text);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable Boolean truth(@Nullable String text) {
        return text == null ? null : Boolean.valueOf(text);
    }

    private static @Nullable Integer whole(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    private static <T> T checked(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new MalformedAnswerException("a field has a value that cannot be", e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }
}
