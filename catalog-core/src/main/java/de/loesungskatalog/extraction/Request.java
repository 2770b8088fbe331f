package de.loesungskatalog.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What the server asks a worker: to read the pages of a file.
 *
 * @param file local file
 * @param fileName original name, a hint for the type
 */
public record Request(Path file, String fileName) {

    void write(DataOutputStream out) throws IOException {
        byte[] payload =
                new Payload.Writer().text(file.toAbsolutePath().toString()).text(fileName).bytes();
        new Frame(Frame.Type.READ, payload).write(out);
        out.flush();
    }

    /**
     * Waits for the next request.
     *
     * @throws java.io.EOFException when the server closed the pipe or is gone
     */
    public static Request read(DataInputStream in) throws IOException {
        Payload.Reader payload = new Payload.Reader(Frame.read(in).payload());
        return new Request(Path.of(payload.text()), payload.text());
    }
}
