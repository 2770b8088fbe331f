package de.loesungskatalog.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.document.DocumentMetadata;
import de.loesungskatalog.document.DocumentState;
import de.loesungskatalog.document.FileContentStore;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.sample.TestDatabase;
import de.loesungskatalog.solution.Solution;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class IdleDrawingTest {

    private final TestDatabase database = new TestDatabase();

    @TempDir private Path folder;
    private SlidePictures pictures;
    private IdleDrawing drawing;
    private SourceDocument deck;

    @BeforeEach
    void open() throws IOException {
        FileContentStore store =
                new FileContentStore(folder.resolve("content"), folder.resolve("incoming"));
        pictures =
                new SlidePictures(
                        folder.resolve("pictures"),
                        folder.resolve("work"),
                        store,
                        new PictureLimits(256, Duration.ofSeconds(60), Duration.ofSeconds(60)),
                        Office.none());
        drawing = new IdleDrawing(pictures, database.documents(), () -> true);
        deck = stored(SampleCorpus.schoolRegistration(), store);
    }

    @AfterEach
    void close() {
        drawing.close();
        pictures.close();
        database.close();
    }

    @Test
    void publicSlidesAreDrawnAndHiddenOnesAreNot() throws IOException {
        drawing.draw(); // finds documents
        drawing.draw();
        assertThat(pictures.missing(deck, List.of(1, 2, 3))).isEqualTo(hidden());
        assertThat(hidden()).isNotEmpty();
    }

    @Test
    void picturesThatNobodyNeedsAnyMoreAreRemovedInTheEnd() throws IOException {
        Path stale = Files.createDirectories(folder.resolve("pictures/ab/" + "ab".repeat(32)));
        drawing.draw();
        drawing.draw();
        assertThat(stale).exists();
        drawing.draw();
        assertThat(stale).doesNotExist();
        assertThat(pictures.missing(deck, List.of(1, 2, 3))).isEqualTo(hidden());
    }

    private static List<Integer> hidden() {
        return SampleCorpus.schoolRegistrationSlides().stream()
                .filter(slide -> !slide.isPublic())
                .map(slide -> slide.number())
                .toList();
    }

    private SourceDocument stored(Solution solution, FileContentStore store) throws IOException {
        database.solutions().save(solution);
        Path file = SampleFiles.deck(folder.resolve("deck.pptx"));
        try (InputStream bytes = Files.newInputStream(file)) {
            SourceDocument document =
                    SourceDocument.received(
                                    solution.id(),
                                    0,
                                    solution.documents().getFirst(),
                                    "deck.pptx",
                                    store.put(bytes))
                            .with(
                                    DocumentState.EXTRACTED,
                                    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                                    null,
                                    0,
                                    DocumentMetadata.pages(3));
            database.documents().save(document, SampleCorpus.schoolRegistrationSlides());
            return document;
        }
    }
}
