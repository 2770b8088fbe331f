package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.loesungskatalog.search.Neighbour;
import de.loesungskatalog.search.SearchQuery;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;

/** Questions of a megabyte, which no address can carry but a caller of the port may. */
class HugeQueryTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "\"", "(", "-a ", "😀", "Schule ", "\"a\" ", "ü"})
    void isCutAndAnswered(String part) throws IOException {
        String huge = part.repeat(MEGABYTE / part.length());
        try (var samples = IndexedSamples.corpus(folder)) {
            assertThatCode(
                            () -> {
                                samples.find(huge);
                                samples.engine.suggest(huge, 8);
                                samples.engine.neighbours(
                                        huge, EnumSet.allOf(Neighbour.Kind.class), 5);
                            })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void whatIsCutIsSaid() throws IOException {
        try (var samples = IndexedSamples.corpus(folder)) {
            assertThat(samples.find("Schule und Antrag ".repeat(20)).truncated()).isTrue();
            assertThat(SearchQuery.of("ä".repeat(MEGABYTE)).text()).hasSize(SearchQuery.MAX_LENGTH);
        }
    }
}
