package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.extraction.DrawRequest;
import de.loesungskatalog.extraction.DrawnPage;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/** A worker that draws nothing in no time, but dies of page 2, hangs at 4 and lies at 6. */
public final class MisbehavingPictureWorker {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '!'};

    private MisbehavingPictureWorker() {}

    public static void main(String[] arguments) throws Exception {
        Conversation.serve(DrawRequest::read, MisbehavingPictureWorker::draw);
    }

    private static void draw(DrawRequest request, DataOutputStream out) throws IOException {
        for (int number : request.numbers()) {
            switch (number) {
                case 2 -> Runtime.getRuntime().halt(7);
                case 4 -> LockSupport.park();
                case 6 -> new DrawnPage(6, script(), script()).write(out);
                default -> new DrawnPage(number, PICTURE, PICTURE).write(out);
            }
        }
        DrawnPage.end(out);
    }

    private static byte[] script() {
        return "<script>".getBytes(StandardCharsets.UTF_8);
    }
}
