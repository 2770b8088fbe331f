package de.loesungskatalog.operation;

import de.loesungskatalog.extraction.ExtractionLimits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

/**
 * Keys {@code katalog.extraction.*}: how many files are read at once and what a single file may
 * cost. Where each default comes from is said in docs/extraction.md.
 *
 * @param workers processes that read files; two keep two cores busy
 * @param heap of one such process
 * @param fileSize larger files are refused unread
 * @param softTime after this a reader stops at its next page
 * @param hardTime after this its process is killed
 * @param idleTime a process without work ends after this
 */
@ConfigurationProperties("katalog.extraction")
record ExtractionProperties(
        @DefaultValue("2") int workers,
        @DefaultValue("256MB") DataSize heap,
        @DefaultValue("200MB") DataSize fileSize,
        @DefaultValue("20s") Duration softTime,
        @DefaultValue("25s") Duration hardTime,
        @DefaultValue("2m") Duration idleTime,
        @DefaultValue("2000") int filesPerWorker,
        @DefaultValue("2000000") int characters,
        @DefaultValue("10000") int pages,
        @DefaultValue("500MB") DataSize inflatedSize,
        @DefaultValue("100") int inflationRatio,
        @DefaultValue("10000") int entries,
        @DefaultValue("3") int nesting) {

    ExtractionLimits limits() {
        return new ExtractionLimits(
                (int) heap.toMegabytes(),
                fileSize.toBytes(),
                softTime,
                hardTime,
                idleTime,
                filesPerWorker,
                characters,
                pages,
                inflatedSize.toBytes(),
                inflationRatio,
                entries,
                nesting);
    }
}
