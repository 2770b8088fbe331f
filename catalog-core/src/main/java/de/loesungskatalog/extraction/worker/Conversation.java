package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.extraction.Frame;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.SynchronousQueue;

/**
 * A worker's side of the pipe: one request after the other from standard input, answers on standard
 * output. The process ends when its standard input closes, even in the middle of a file: a server
 * that is gone leaves no worker behind.
 */
final class Conversation {

    private static final int SERVER_GONE = 0;
    private static final int BROKEN = 3;

    private Conversation() {}

    /** How a request is read from the pipe. */
    @FunctionalInterface
    interface Requests<R> {
        R next(DataInputStream in) throws IOException;
    }

    /** What a worker does with a request. */
    @FunctionalInterface
    interface Answers<R> {
        void answer(R request, DataOutputStream out) throws IOException;
    }

    static <R> void serve(Requests<R> requests, Answers<R> answers)
            throws IOException, InterruptedException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
        System.setOut(System.err); // a parser that prints must not talk into the answer
        SynchronousQueue<R> received = new SynchronousQueue<>();
        Thread.ofPlatform().daemon().name("requests").start(() -> receive(requests, received));
        new Frame(Frame.Type.READY, new byte[0]).write(out);
        out.flush();
        while (true) {
            R request = received.take();
            try {
                answers.answer(request, out);
            } catch (Throwable e) { // the edge of this process: whatever it is, it must be seen
                e.printStackTrace();
                Runtime.getRuntime().halt(BROKEN);
            }
        }
    }

    private static <R> void receive(Requests<R> requests, SynchronousQueue<R> received) {
        try {
            DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
            while (true) {
                received.put(requests.next(in));
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(SERVER_GONE);
        }
    }
}
