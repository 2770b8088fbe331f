package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.search.Match.MatchedDocument;
import de.loesungskatalog.search.MatchKind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.io.IOException;
import java.util.List;

class StoredPlaceTest {

    private static final List<Place> PLACES =
            List.of(
                    new Place(MatchKind.FIELD, null, null, null, "kosten", "Kosten"),
                    new Place(MatchKind.CONTACT, null, null, null, "kontakt", null),
                    new Place(
                            MatchKind.SLIDE,
                            deck("folien.pptx"),
                            12,
                            null,
                            "folie-12",
                            "Überblick"),
                    new Place(MatchKind.CUE, deck(null), 3, 61.25, "stelle-3", null));

    private static MatchedDocument deck(@Nullable String fileName) {
        return new MatchedDocument(
                new DocumentId("wunsch.folien"), "Größe & Maß 🙂", fileName, "application/pdf");
    }

    @ParameterizedTest
    @FieldSource("PLACES")
    void isReadAsItWasWritten(Place place) throws IOException {
        String text = "Zwei Sätze. Hier ist der zweite!";

        StoredPlace read = StoredPlace.read(StoredPlace.of(new Place.Text(place, text)));

        assertThat(read.text()).isEqualTo(text);
        assertThat(read.sentences().ends()).containsExactly(12, text.length());
        assertThat(read.place()).isEqualTo(place).isEqualTo(read.place());
    }
}
