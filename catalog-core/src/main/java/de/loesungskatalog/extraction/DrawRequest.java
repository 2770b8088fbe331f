package de.loesungskatalog.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the server asks a worker: to draw pages of a file.
 *
 * @param file local file
 * @param mediaType as it was decided when the text was read
 * @param pages how many pages the file has; a drawing program that counts differently is mistaken
 * @param numbers of the pages to draw, in this order
 */
public record DrawRequest(Path file, String mediaType, int pages, List<Integer> numbers) {

    public DrawRequest {
        numbers = List.copyOf(numbers);
    }

    void write(DataOutputStream out) throws IOException {
        Payload.Writer payload =
                new Payload.Writer()
                        .text(file.toAbsolutePath().toString())
                        .text(mediaType)
                        .number(pages)
                        .number(numbers.size());
        for (int number : numbers) {
            payload.number(number);
        }
        new Frame(Frame.Type.DRAW, payload.bytes()).write(out);
        out.flush();
    }

    /**
     * Waits for the next request.
     *
     * @throws java.io.EOFException when the server closed the pipe or is gone
     */
    public static DrawRequest read(DataInputStream in) throws IOException {
        Payload.Reader payload = new Payload.Reader(Frame.read(in).payload());
        Path file = Path.of(payload.text());
        String mediaType = payload.text();
        int pages = payload.number();
        List<Integer> numbers = new ArrayList<>();
        for (int count = payload.number(); count > 0; count--) {
            numbers.add(payload.number());
        }
        return new DrawRequest(file, mediaType, pages, numbers);
    }
}
