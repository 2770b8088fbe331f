package de.loesungskatalog.operation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Sends the bytes of a file to the client of the control endpoint. */
final class FileFrames extends OutputStream {

    private static final int PART = 48 << 10; // 64 KiB a line in base 64

    private final OutputStream answer;
    private final byte[] part = new byte[PART];
    private int filled;

    FileFrames(OutputStream answer) {
        this.answer = answer;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int from = offset; from < offset + length; ) {
            int some = Math.min(PART - filled, offset + length - from);
            System.arraycopy(bytes, from, part, filled, some);
            filled += some;
            from += some;
            if (filled == PART) {
                send();
            }
        }
    }

    @Override
    public void flush() throws IOException {
        if (filled > 0) {
            send();
        }
    }

    private void send() throws IOException {
        String text = Base64.getEncoder().encodeToString(Arrays.copyOf(part, filled));
        byte[] line =
                new ControlFrame(ControlFrame.Channel.FILE, text)
                        .line()
                        .getBytes(StandardCharsets.US_ASCII);
        synchronized (answer) { // lines of output share the stream
            answer.write(line);
            answer.flush();
        }
        filled = 0;
    }
}
