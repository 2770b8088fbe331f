package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FewPartsTest {

    @ParameterizedTest
    @CsvSource({
        "0,    1",
        "79,   1",
        "80,   2", // of 40 each
        "640,  9",
        "1400, 9", // of 155 each, a million pages
        "1920, 9",
        "4800, 21", // of 229 each: no change rewrites more
    })
    void anIndexNeedsFewSegmentsOfAModestSize(long megabytes, int segments) {
        assertThat(FewParts.needed(megabytes)).isEqualTo(segments);
    }
}
