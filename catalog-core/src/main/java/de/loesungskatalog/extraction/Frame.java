package de.loesungskatalog.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * One message between server and worker: a magic number, a type, a length, the payload. The magic
 * number tells a message from anything a library might print.
 */
public record Frame(Type type, byte[] payload) {

    /** A page of 2 million characters fits; anything larger is a flood. */
    static final int MAX_PAYLOAD = 16 << 20;

    private static final int MAGIC = 0x4C4B_4157;

    /** What a message carries. Sent as its ordinal: both ends are always of the same build. */
    public enum Type {
        /** To the worker: read a file. */
        READ,
        /** From the worker: started, waiting for the first file. */
        READY,
        /** From the worker: one page. */
        PAGE,
        /** From the worker: everything but the pages. */
        RESULT,
        /** From the worker: the answer is complete. Without it there is no result. */
        DONE,
        /** To the worker: draw pages of a file. */
        DRAW,
        /** From the worker: a page in all its sizes, or why it has no picture. */
        PICTURE
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeByte(type.ordinal());
        out.writeInt(payload.length);
        out.write(payload);
    }

    /**
     * Reads the next message.
     *
     * @throws EOFException if the other end is gone
     * @throws MalformedAnswerException if this is no message
     */
    public static Frame read(DataInputStream in) throws IOException {
        int magic = in.readInt();
        if (magic != MAGIC) {
            throw new MalformedAnswerException("not a message: " + Integer.toHexString(magic));
        }
        int type = in.readUnsignedByte();
        int length = in.readInt();
        if (type >= Type.values().length || length < 0 || length > MAX_PAYLOAD) {
            throw new MalformedAnswerException("message of type " + type + ", length " + length);
        }
        byte[] payload = in.readNBytes(length);
        if (payload.length < length) {
            throw new EOFException("message ended after " + payload.length + " of " + length);
        }
        return new Frame(Type.values()[type], payload);
    }
}
