package de.loesungskatalog.extraction;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Fields of a message, written and read in the same order. A missing text has a mark of its own.
 */
final class Payload {

    private static final int MISSING = -1;

    private Payload() {}

    /** Writes fields into memory. */
    static final class Writer {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        Writer text(@Nullable String value) throws IOException {
            if (value == null) {
                return number(MISSING);
            }
            byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
            out.writeInt(utf8.length);
            out.write(utf8);
            return this;
        }

        Writer blob(byte[] value) throws IOException {
            out.writeInt(value.length);
            out.write(value);
            return this;
        }

        Writer number(int value) throws IOException {
            out.writeInt(value);
            return this;
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }

    /** Reads fields; whatever does not fit is a {@link MalformedAnswerException}. */
    static final class Reader {
        private final DataInputStream in;

        Reader(byte[] payload) {
            in = new DataInputStream(new ByteArrayInputStream(payload));
        }

        @Nullable String optionalText() throws IOException {
            int length = number();
            if (length == MISSING) {
                return null;
            }
            if (length < 0 || length > in.available()) {
                throw new MalformedAnswerException("text of length " + length);
            }
            return new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }

        String text() throws IOException {
            String text = optionalText();
            if (text == null) {
                throw new MalformedAnswerException("a text is missing");
            }
            return text;
        }

        byte[] blob() throws IOException {
            int length = number();
            if (length < 0 || length > in.available()) {
                throw new MalformedAnswerException("bytes of length " + length);
            }
            return in.readNBytes(length);
        }

        int number() throws IOException {
            if (in.available() < Integer.BYTES) {
                throw new MalformedAnswerException("a field is missing");
            }
            return in.readInt();
        }
    }
}
