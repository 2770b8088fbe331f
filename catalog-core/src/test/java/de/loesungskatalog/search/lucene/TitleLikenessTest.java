package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class TitleLikenessTest {

    private final GermanAnalysis analysis = new GermanAnalysis(new Compounds());

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "eine wohnumg mieten, Eine Wohnung mieten, Wohnung mieten",
        "Fuer Familien, Für Familien, Familienstationen und Familienzentren",
        "Leben in Deutschalnd, Leben in Deutschland, Informationen zum Leben in Deutschland"
    })
    void titleItselfIsMoreAlikeThanOneThatContainsIt(String typed, String title, String longer) {
        assertThat(likeness(typed, title)).isGreaterThan(likeness(typed, longer));
    }

    @Test
    void sameWordingIsWholeAndRelatedWordingIsNothing() {
        assertThat(likeness("Für Kinder & Jugendliche", "fuer Kinder, Jugendliche")).isEqualTo(1);
        assertThat(likeness("Hund anmelden", "Formular zur Anmeldung eines Gewerbes")).isZero();
    }

    @Test
    void titleThatWasTypedComesFirst() throws IOException {
        try (var samples = new IndexedSamples(folder)) {
            samples.rebuild(
                    1,
                    List.of(
                            IndexedSamples.entry(
                                    IndexedSamples.titled("a", "Wohnung mieten, Wohnung suchen")),
                            IndexedSamples.entry(IndexedSamples.titled("b", "Eine Wohnung mieten")),
                            IndexedSamples.entry(IndexedSamples.titled("c", "Wohnung mieten"))));
            assertThat(samples.ids("eine Wohnumg mieten")).startsWith("b");
            assertThat(samples.ids("Wohnung mieten")).startsWith("c");
        }
    }

    private double likeness(String typed, String title) {
        return new TitleLikeness(analysis.wording(typed)).of(new BytesRef(analysis.wording(title)));
    }
}
