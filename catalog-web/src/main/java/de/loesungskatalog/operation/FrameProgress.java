package de.loesungskatalog.operation;

import de.loesungskatalog.harvest.HarvestProgress;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Tells the client of the control endpoint how far a run is. A client that went away does not stop
 * the run.
 */
final class FrameProgress implements HarvestProgress {

    private static final Logger LOG = LoggerFactory.getLogger(FrameProgress.class);

    private final OutputStream answer;
    private final String task;
    private boolean gone;

    FrameProgress(OutputStream answer, String task) {
        this.answer = answer;
        this.task = task;
    }

    @Override
    public void started(int total) {
        send(0, total);
    }

    @Override
    public void done(int done, int total, String item) {
        send(done, total);
    }

    private void send(int done, int total) {
        if (gone) {
            return;
        }
        String line =
                new ControlFrame(ControlFrame.Channel.PROGRESS, done + " " + total + " " + task)
                        .line();
        try {
            synchronized (answer) {
                answer.write(line.getBytes(StandardCharsets.UTF_8));
                answer.flush();
            }
        } catch (IOException e) {
            gone = true;
            LOG.info("The client of a command has gone; the command goes on ({})", e.getMessage());
        }
    }
}
