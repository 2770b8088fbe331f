package de.loesungskatalog.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.loesungskatalog.document.DocumentMetadata;
import de.loesungskatalog.document.DocumentState;
import de.loesungskatalog.document.FileContentStore;
import de.loesungskatalog.document.PagePictures;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.solution.Solution;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

class SlidePicturesTest {

    private static final String PPTX =
            "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    private static final String PDF = "application/pdf";
    private static final String ODP = "application/vnd.oasis.opendocument.presentation";

    @TempDir private Path folder;
    private FileContentStore store;
    private SlidePictures pictures;

    @BeforeEach
    void open() throws IOException {
        store = new FileContentStore(folder.resolve("content"), folder.resolve("incoming"));
        pictures = pictures(Office.none());
    }

    @AfterEach
    void close() throws IOException {
        pictures.close();
        try (Stream<Path> left = Files.list(folder.resolve("work"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void slidesAndPagesAreDrawnInBothWidths() throws IOException {
        SourceDocument deck = stored(SampleFiles.deck(folder.resolve("a.pptx")), PPTX, 3);
        assertThat(size(picture(deck, 2, PagePictures.SMALL))).isEqualTo("320x240");
        assertThat(size(picture(deck, 2, PagePictures.LARGE))).isEqualTo("1280x960");
        Path file = SampleFiles.pdf(folder.resolve("a.pdf"), new PDRectangle(800, 450), "Eins");
        assertThat(size(picture(stored(file, PDF, 1), 1, PagePictures.SMALL))).isEqualTo("320x180");
    }

    @Test
    void drawnPictureIsKept() throws IOException {
        SourceDocument deck = stored(SampleFiles.deck(folder.resolve("a.pptx")), PPTX, 3);
        Path first = picture(deck, 1, PagePictures.SMALL);
        pictures.close(); // nothing can be drawn any more
        assertThat(picture(deck, 1, PagePictures.SMALL)).isEqualTo(first);
        assertThat(pictures.picture(deck, 3, PagePictures.SMALL)).isEmpty();
    }

    @Test
    void fileThatCannotBeDrawnHasNoPicturesAndIsNotTriedAgain() throws IOException {
        SourceDocument broken = stored(Files.writeString(folder.resolve("a"), "no deck"), PPTX, 3);
        assertThat(pictures.possible(broken, 2)).isTrue();
        assertThat(pictures.picture(broken, 2, PagePictures.LARGE)).isEmpty();
        assertThat(pictures.possible(broken, 2)).isFalse();
    }

    @Test
    void pageThatKillsTheWorkerLeavesTheOthersTheirPictures() throws IOException {
        misbehave(Duration.ofSeconds(60));
        SourceDocument deck = stored(Files.writeString(folder.resolve("a"), "deck"), PPTX, 7);
        pictures.prepare(deck, List.of(1, 2, 3, 6, 7));
        assertThat(pictures.missing(deck, List.of(1, 2, 3, 6, 7))).isEmpty();
        assertThat(drawn(deck)).containsExactly(1, 3, 7);
    }

    @Test
    void pageThatNeverEndsIsGivenUp() throws IOException {
        misbehave(Duration.ofSeconds(5));
        SourceDocument deck = stored(Files.writeString(folder.resolve("a"), "deck"), PPTX, 7);
        pictures.prepare(deck, List.of(4, 5));
        assertThat(drawn(deck)).containsExactly(5);
        assertThat(pictures.possible(deck, 4)).isFalse();
    }

    @Test
    void onlyReadDocumentsWithSlidesOrPagesHavePictures() throws IOException {
        Path file = SampleFiles.deck(folder.resolve("a.pptx"));
        assertThat(pictures.possible(stored(file, "text/plain", 3), 1)).isFalse();
        assertThat(pictures.possible(stored(file, PPTX, 3), 4)).isFalse();
        SourceDocument failed =
                stored(file, PPTX, 3)
                        .with(
                                DocumentState.FAILED,
                                PPTX,
                                "beschädigt",
                                0,
                                DocumentMetadata.pages(3));
        assertThat(pictures.possible(failed, 1)).isFalse();
    }

    @Test
    void picturesOfRemovedFilesGo() throws IOException {
        SourceDocument deck = stored(SampleFiles.deck(folder.resolve("a.pptx")), PPTX, 3);
        Path file = picture(deck, 1, PagePictures.SMALL);
        pictures.retain(List.of(Objects.requireNonNull(deck.content()).sha256()));
        assertThat(file).exists();
        pictures.retain(List.of());
        assertThat(file).doesNotExist();
    }

    @Test
    void officeProgramDrawsWhatNoLibraryCan() throws IOException {
        Office office = Office.ofThisMachine();
        assumeThat(office.isThere()).as("LibreOffice is installed and can be locked in").isTrue();
        Path file = Path.of("../data/solutions/kwid-nrw/kwid-nrw-folien.odp");
        int slides = 9;
        assertThat(pictures.possible(stored(file, ODP, slides), 2)).isFalse();
        pictures.close();
        pictures = pictures(office);
        assertThat(size(picture(stored(file, ODP, slides), 2, PagePictures.SMALL)))
                .startsWith("320x");
    }

    private SlidePictures pictures(Office office) throws IOException {
        return new SlidePictures(
                folder.resolve("pictures"),
                folder.resolve("work"),
                store,
                new PictureLimits(256, Duration.ofSeconds(60), Duration.ofSeconds(60)),
                office);
    }

    private void misbehave(Duration time) throws IOException {
        pictures.close();
        PictureLimits limits = new PictureLimits(64, time, Duration.ofSeconds(60));
        WorkerCommand command =
                new WorkerCommand(
                        System.getProperty("java.class.path"),
                        "de.loesungskatalog.extraction.worker.MisbehavingPictureWorker");
        pictures =
                new SlidePictures(
                        folder.resolve("pictures"),
                        store,
                        limits,
                        new DrawableFormats(false),
                        new WorkerPool(limits.ofWorker(), folder.resolve("work"), 1, command));
    }

    private SourceDocument stored(Path file, String mediaType, int pages) throws IOException {
        Solution solution = SampleCorpus.schoolRegistration();
        try (InputStream bytes = Files.newInputStream(file)) {
            return SourceDocument.received(
                            solution.id(),
                            0,
                            solution.documents().getFirst(),
                            file.getFileName().toString(),
                            store.put(bytes))
                    .with(
                            DocumentState.EXTRACTED,
                            mediaType,
                            null,
                            0,
                            DocumentMetadata.pages(pages));
        }
    }

    private Path picture(SourceDocument document, int number, int width) {
        return pictures.picture(document, number, width).orElseThrow();
    }

    private List<Integer> drawn(SourceDocument document) {
        return Stream.of(1, 2, 3, 4, 5, 6, 7)
                .filter(number -> pictures.possible(document, number))
                .filter(number -> pictures.missing(document, List.of(number)).isEmpty())
                .toList();
    }

    private static String size(Path picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        return image.getWidth() + "x" + image.getHeight();
    }
}
