package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

class CatalogueCodecTest {

    @TempDir private Path folder;

    @Test
    void writesTheIndexAndIsFoundByItsNameToReadIt() throws IOException {
        try (IndexedSamples samples = IndexedSamples.corpus(folder);
                FSDirectory directory = FSDirectory.open(folder.resolve("1"))) {
            assertThat(SegmentInfos.readLatestCommit(directory))
                    .isNotEmpty()
                    .extracting(segment -> segment.info.getCodec())
                    .hasOnlyElementsOfType(CatalogueCodec.class);
            assertThat(Codec.forName("Loesungskatalog")).isInstanceOf(CatalogueCodec.class);
            assertThat(samples.ids("Schulanmeldung")).isNotEmpty();
        }
    }

    /** Among others that no score can be higher than what is kept of a block of postings. */
    @Test
    void whatIsWrittenAgreesWithTheLengthsOfFields() throws IOException {
        try (IndexedSamples samples = IndexedSamples.corpus(folder);
                FSDirectory directory = FSDirectory.open(folder.resolve("1"));
                CheckIndex check = new CheckIndex(directory)) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_SLOW_CHECKS);
            CheckIndex.Status found = check.checkIndex();
            assertThat(found.clean).isTrue();
            assertThat(found.segmentInfos).isNotEmpty();
            assertThat(samples.ids("Schulanmeldung")).isNotEmpty();
        }
    }
}
