package de.loesungskatalog.operation;

import de.loesungskatalog.extraction.Office;
import de.loesungskatalog.extraction.PictureLimits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

/**
 * Keys {@code katalog.pictures.*}: pictures of slides and pages. Where each default comes from is
 * said in docs/extraction.md.
 *
 * @param heap of the process that draws
 * @param time for the pages drawn in one go; then the process is killed
 * @param patience how long a visitor's request waits for its picture
 * @param idleAfter how long after the start pictures may be drawn that nobody asked for
 * @param office whether LibreOffice draws slides where it is installed
 */
@ConfigurationProperties("katalog.pictures")
record PictureProperties(
        @DefaultValue("384MB") DataSize heap,
        @DefaultValue("60s") Duration time,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("1m") Duration idleAfter,
        @DefaultValue("true") boolean office) {

    PictureLimits limits() {
        return new PictureLimits((int) heap.toMegabytes(), time, patience);
    }

    Office program() {
        return office ? Office.ofThisMachine() : Office.none();
    }
}
