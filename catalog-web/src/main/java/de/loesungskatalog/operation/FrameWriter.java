package de.loesungskatalog.operation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Turns what a command prints into frames, a line each, and sends each line at once. */
final class FrameWriter extends Writer {

    private final OutputStream out;
    private final ControlFrame.Channel channel;
    private final StringBuilder line = new StringBuilder();

    FrameWriter(OutputStream out, ControlFrame.Channel channel) {
        this.out = out;
        this.channel = channel;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            if (text[i] == '\n') {
                send();
            } else if (text[i] != '\r') {
                line.append(text[i]);
            }
        }
    }

    @Override
    public void flush() {
        // a line is sent when it is complete
    }

    @Override
    public void close() throws IOException {
        if (!line.isEmpty()) {
            send();
        }
    }

    private void send() throws IOException {
        // both channels share the stream: a frame must not be torn by the other one
        synchronized (out) {
            out.write(
                    new ControlFrame(channel, line.toString())
                            .line()
                            .getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
        line.setLength(0);
    }
}
