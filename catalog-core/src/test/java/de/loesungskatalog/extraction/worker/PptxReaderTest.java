package de.loesungskatalog.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.extraction.Extraction;
import de.loesungskatalog.extraction.ExtractionLimits;
import de.loesungskatalog.extraction.Failure;
import de.loesungskatalog.extraction.SampleFiles;
import de.loesungskatalog.solution.Visibility;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

class PptxReaderTest {

    @TempDir private Path folder;
    private Path deck;
    private final FileReading reading = new FileReading(ExtractionLimits.DEFAULTS);

    @BeforeEach
    void write() throws IOException {
        deck = SampleFiles.deck(folder.resolve("deck.pptx"));
    }

    @Test
    void slidesHaveTitleAndTextWithTablesAndGroups() {
        List<DocumentPage> slides = slides();
        assertThat(slides).extracting(DocumentPage::kind).containsOnly(PageKind.SLIDE);
        assertThat(slides).extracting(DocumentPage::number).containsExactly(1, 2, 3);
        assertThat(slides.getFirst().title()).isEqualTo("Digitale Schulanmeldung");
        assertThat(slides.getFirst().text()).isEqualTo("Ein Überblick für Schulträger");
        assertThat(slides.get(1).text())
                .isEqualTo("Schritt | Frist\nAntrag | 15. November\nWarteliste rückt nach");
    }

    @Test
    void notesAreKeptApartAndWithoutPlaceholders() {
        assertThat(slides().getFirst().notes()).isEqualTo("Herrn Amtsleiter begrüßen");
        assertThat(slides().get(1).notes()).isNull();
    }

    @Test
    void hiddenSlideIsInternal() {
        assertThat(slides())
                .extracting(DocumentPage::visibility)
                .containsExactly(Visibility.PUBLIC, Visibility.PUBLIC, Visibility.INTERNAL);
    }

    @Test
    void metadataNamesTheCompanyAndNeverTheAuthor() {
        Extraction.Extracted deckRead = (Extraction.Extracted) reading.read(deck, "deck.pptx");
        assertThat(deckRead.metadata().title()).isEqualTo("Digitale Schulanmeldung");
        assertThat(deckRead.metadata().organisation()).isEqualTo("Stadt Beispielhausen");
        assertThat(deckRead.metadata().pageCount()).isEqualTo(3);
        assertThat(deckRead.metadata().date()).isNotNull();
    }

    @Test
    void truncatedDeckIsDamaged() throws IOException {
        byte[] bytes = Files.readAllBytes(deck);
        Path half = folder.resolve("half.pptx");
        Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(failure(half, "half.pptx")).isEqualTo(Failure.DAMAGED);
    }

    @Test
    void emptyFileIsDamaged() throws IOException {
        assertThat(failure(Files.createFile(folder.resolve("nothing.pptx")), "nothing.pptx"))
                .isEqualTo(Failure.DAMAGED);
    }

    @Test
    void deckUnderAnotherEndingIsRefusedByName() {
        assertThat(failure(deck, "deck.pdf")).isEqualTo(Failure.WRONG_TYPE);
    }

    @Test
    void encryptedDeckIsNamed() throws Exception {
        Path locked = SampleFiles.encrypted(deck, folder.resolve("locked.pptx"));
        assertThat(failure(locked, "locked.pptx")).isEqualTo(Failure.ENCRYPTED);
    }

    private List<DocumentPage> slides() {
        return ((Extraction.Extracted) reading.read(deck, "deck.pptx")).pages();
    }

    private Failure failure(Path file, String name) {
        return ((Extraction.Failed) reading.read(file, name)).failure();
    }
}
