package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.extraction.Answer;
import de.loesungskatalog.extraction.Extraction;
import de.loesungskatalog.extraction.ExtractionLimits;
import de.loesungskatalog.extraction.Frame;
import de.loesungskatalog.extraction.Request;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;

/**
 * A process that reads one file after the other and answers on its standard output. It ends when
 * its standard input closes, even in the middle of a file: a server that is gone leaves no worker
 * behind.
 */
public final class ExtractionWorker {

    private static final int SERVER_GONE = 0;
    private static final int BROKEN = 3;

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
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
        System.setOut(System.err); // a parser that prints must not talk into the answer
        SynchronousQueue<Request> requests = new SynchronousQueue<>();
        Thread.ofPlatform().daemon().name("requests").start(() -> receive(requests));
        new Frame(Frame.Type.READY, new byte[0]).write(out);
        out.flush();
        while (true) {
            Request request = requests.take();
            try {
                Answer.write(reading.read(request.file(), request.fileName()), out);
            } catch (Throwable e) { // the edge of this process: whatever it is, it must be seen
                e.printStackTrace();
                Runtime.getRuntime().halt(BROKEN);
            }
        }
    }

    private static void receive(SynchronousQueue<Request> requests) {
        try {
            DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
            while (true) {
                requests.put(Request.read(in));
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(SERVER_GONE);
        }
    }
}
