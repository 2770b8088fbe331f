package de.loesungskatalog.material.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.loesungskatalog.material.SampleCatalogue;
import de.loesungskatalog.material.page.Deck;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Slide;
import de.loesungskatalog.material.solution.SolutionRecord;

import org.junit.jupiter.api.Test;

import java.io.IOException;

class StorylineTest {

    @Test
    void coverSaysWhoCompiledItAndWhen() throws IOException {
        Slide cover = SampleCatalogue.deck(SampleCatalogue.appointments()).slides().getFirst();
        assertThat(cover.title().text()).isEqualTo("Termine Musterstadt");
        assertThat(cover.bodyText())
                .contains(
                        "Zusammengestellt vom Lösungskatalog aus öffentlichen Quellen, Stand 23."
                                + " November 2026")
                .contains("Querschnitt · Gesundheit")
                .contains("Stadt Musterstadt, Beispiel GmbH");
    }

    @Test
    void chaptersStandInTheOrderOfAStory() throws IOException {
        assertThat(SampleCatalogue.deck(SampleCatalogue.appointments()).slides())
                .extracting(slide -> slide.title().text())
                .containsExactly(
                        "Termine Musterstadt",
                        "Auf einen Blick",
                        "Das Problem",
                        "Die Lösung",
                        "Was die Lösung kann",
                        "Wie die Lösung aufgebaut ist",
                        "Voraussetzungen und Hindernisse",
                        "Nachnutzung",
                        "Stand und Zahlen",
                        "Zeitleiste",
                        "Wer die Lösung nutzt oder sich interessiert",
                        "Quellen");
    }

    @Test
    void coverSaysWhatItIs() throws IOException {
        SolutionRecord solution = SampleCatalogue.appointments();
        assertThat(SampleCatalogue.deck(solution).slides().getFirst().bodyText())
                .contains(Sentences.of(solution.summary()).getFirst());
    }

    @Test
    void unknownAndUnsourcedAreSaidPlainly() throws IOException {
        Deck deck = SampleCatalogue.deck(SampleCatalogue.appointments());
        assertThat(body(deck, "Nachnutzung")).contains("Finanziell\nnicht bekannt");
        assertThat(body(deck, "Auf einen Blick")).contains("Im Einsatz (noch nicht belegt)");
        assertThat(body(deck, "Quellen")).contains("Noch nicht belegt: Status");
    }

    @Test
    void architectureIsDrawnAndDescribed() throws IOException {
        Slide slide =
                slide(
                        SampleCatalogue.deck(SampleCatalogue.appointments()),
                        "Wie die Lösung aufgebaut ist");
        assertThat(slide.elements())
                .singleElement()
                .isInstanceOfSatisfying(
                        Element.Diagram.class,
                        diagram ->
                                assertThat(diagram.description())
                                        .contains("3 Bausteinen")
                                        .contains("Anzeige im Wartebereich"));
    }

    @Test
    void longestTextsAreSpreadOverSlidesWithTitlesOfTheirOwn() throws IOException {
        // the proof reader inside refuses text that sticks out, overlaps, is too small, or titles
        // that repeat
        Deck deck = SampleCatalogue.deck(SampleCatalogue.longTexts());
        assertThat(deck.slides())
                .hasSizeBetween(12, 16)
                .extracting(slide -> slide.title().text())
                .doesNotHaveDuplicates();
        assertThat(body(deck, "Was die Lösung kann") + body(deck, "Was die Lösung außerdem kann"))
                .contains("Nummer 1:", "Nummer 8:");
    }

    @Test
    void recordWithFewFactsGetsNoDeck() throws IOException {
        SolutionRecord poor = SampleCatalogue.poor();
        assertThatThrownBy(() -> SampleCatalogue.deck(poor))
                .hasMessageContaining("declare no deck");
    }

    @Test
    void notesNameTheOriginAndNothingElse() throws IOException {
        SolutionRecord solution = SampleCatalogue.appointments();
        assertThat(SpeakerNotes.of("Hindernisse", solution))
                .isEqualTo(
                        "Herkunft dieser Folie: Abschnitt »Hindernisse« des Datensatzes »Termine"
                                + " Musterstadt«. Gelesen am 23. November 2026 bei example.org,"
                                + " example.com.");
    }

    private static String body(Deck deck, String title) {
        return slide(deck, title).bodyText();
    }

    private static Slide slide(Deck deck, String title) {
        return deck.slides().stream()
                .filter(slide -> slide.title().text().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
