package de.loesungskatalog.extraction;

import de.loesungskatalog.document.PagePictures;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * A page as PNG in its two widths, or empty bytes if it could not be drawn.
 *
 * @param small {@link PagePictures#SMALL} pixels wide
 * @param large {@link PagePictures#LARGE} pixels wide
 */
public record DrawnPage(int number, byte[] small, byte[] large) {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    /** A page that has no picture. */
    public static DrawnPage failed(int number) {
        return new DrawnPage(number, new byte[0], new byte[0]);
    }

    boolean isDrawn() {
        return small.length > 0 && large.length > 0;
    }

    public void write(DataOutputStream out) throws IOException {
        byte[] payload = new Payload.Writer().number(number).blob(small).blob(large).bytes();
        new Frame(Frame.Type.PICTURE, payload).write(out);
        out.flush();
    }

    /** Says that the worker has drawn what it had time for. */
    public static void end(DataOutputStream out) throws IOException {
        new Frame(Frame.Type.DONE, new byte[0]).write(out);
        out.flush();
    }

    /** Hands over pages as they come, until the completion marker. */
    static void readAll(DataInputStream in, Consumer<DrawnPage> pages) throws IOException {
        Frame frame = Frame.read(in);
        while (frame.type() == Frame.Type.PICTURE) {
            pages.accept(read(new Payload.Reader(frame.payload())));
            frame = Frame.read(in);
        }
        if (frame.type() != Frame.Type.DONE) {
            throw new MalformedAnswerException("expected a picture, not " + frame.type());
        }
    }

    private static DrawnPage read(Payload.Reader payload) throws IOException {
        return new DrawnPage(payload.number(), picture(payload), picture(payload));
    }

    /** Whatever becomes a file that browsers get must at least begin like a picture. */
    private static byte[] picture(Payload.Reader payload) throws IOException {
        byte[] bytes = payload.blob();
        boolean png = Arrays.mismatch(PNG, bytes) == PNG.length;
        if (bytes.length > 0 && !png) {
            throw new MalformedAnswerException("a picture that is no PNG");
        }
        return bytes;
    }
}
