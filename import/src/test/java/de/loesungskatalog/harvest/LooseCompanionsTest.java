package de.loesungskatalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.harvest.HarvestRequest.HarvestOption;
import de.loesungskatalog.harvest.export.ExportFormat;
import de.loesungskatalog.harvest.export.ExportRequest;
import de.loesungskatalog.harvest.report.HarvestReport;
import de.loesungskatalog.harvest.report.ItemChange;
import de.loesungskatalog.harvest.report.Level;
import de.loesungskatalog.harvest.report.ReportItem;
import de.loesungskatalog.harvest.source.Format;
import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.DocumentType;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Loose files that accompany another one of their folder are documents of its draft. */
class LooseCompanionsTest {

    @TempDir private Path folder;
    private final PlainTextExtraction extraction = new PlainTextExtraction();
    private Path source;
    private TestCatalogue catalogue;

    @BeforeEach
    void open() throws IOException {
        catalogue = new TestCatalogue(folder.resolve("katalog"), extraction);
        source = Files.createDirectories(folder.resolve("quelle"));
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    @Test
    void neighboursAreDocumentsOfTheDraftAndEachHasItsLine() throws IOException {
        write("tag1/parkausweis.pptx", "Titel: Parkausweis online\n\fAntrag\fBescheid");
        write("tag1/faq.docx", "Was kostet das?\fNichts");
        write("tag1/parkausweis-Handbuch.odt", "Anmelden");
        write("tag1/parkausweis.pdf", "Abdruck");
        write("tag1/parkausweis.vtt", "Guten Tag");
        HarvestReport report = harvest();

        assertThat(report.items())
                .extracting(ReportItem::item, ReportItem::change, ReportItem::pages)
                .containsExactly(
                        tuple("tag1/parkausweis.pptx", ItemChange.NEW, 3),
                        tuple("tag1/faq.docx", ItemChange.NEW, 2),
                        tuple("tag1/parkausweis-Handbuch.odt", ItemChange.NEW, 1),
                        tuple("tag1/parkausweis.pdf", ItemChange.NEW, 1),
                        tuple("tag1/parkausweis.vtt", ItemChange.NEW, 1));
        assertThat(report.items().get(1).reason())
                .isEqualTo("Diese Datei ist eine Unterlage der Lösung aus „parkausweis.pptx“.");
        assertThat(report.worst()).isEqualTo(Level.NOTE);
        Solution draft = only();
        assertThat(draft.title()).isEqualTo("Parkausweis online");
        assertThat(draft.documents())
                .extracting(DocumentReference::file, DocumentReference::type)
                .containsExactly(
                        tuple("parkausweis.pptx", DocumentType.SLIDES),
                        tuple("faq.docx", DocumentType.FAQ),
                        tuple("parkausweis-Handbuch.odt", DocumentType.HANDBOOK),
                        tuple("parkausweis.pdf", DocumentType.OTHER),
                        tuple("parkausweis.vtt", DocumentType.SUBTITLES));
        assertThat(catalogue.find("Anmelden")).containsExactly(draft.id());
    }

    @Test
    void draftKeepsItsIdentityWhenAFileJoinsIt() throws IOException {
        write("parkausweis.pptx", "Antrag");
        harvest();
        SolutionId alone = only().id();
        write("faq.docx", "Was kostet das?");
        assertThat(changes(harvest())).containsExactly(ItemChange.CHANGED, ItemChange.NEW);
        assertThat(only().id()).isEqualTo(alone);
        assertThat(only().documents().getFirst().id()).isEqualTo("dokument");
        assertThat(extraction.calls()).isEqualTo(2);
    }

    @Test
    void secondRunChangesNothing() throws IOException {
        write("parkausweis.pptx", "Antrag");
        write("faq.docx", "Was kostet das?");
        harvest();
        long position = catalogue.database.outbox().position();
        assertThat(changes(harvest())).containsOnly(ItemChange.UNCHANGED);
        assertThat(catalogue.database.outbox().position()).isEqualTo(position);
        assertThat(extraction.calls()).isEqualTo(2);
    }

    @Test
    void companionThatIsGoneIsRemovedFromTheDraft() throws IOException {
        write("parkausweis.pptx", "Antrag");
        Path faq = write("faq.docx", "Gebühr");
        harvest();
        Files.delete(faq);
        assertThat(changes(harvest())).containsExactly(ItemChange.CHANGED);
        assertThat(only().documents()).hasSize(1);
        assertThat(catalogue.documents().of(only().id())).hasSize(1);
        assertThat(catalogue.find("Gebühr")).isEmpty();
        assertThat(changes(harvest())).containsExactly(ItemChange.UNCHANGED);
    }

    @Test
    void companionThatLosesItsMainFileIsADraftOfItsOwn() throws IOException {
        Path deck = write("parkausweis.pptx", "Antrag");
        write("faq.docx", "Gebühr");
        harvest();
        Files.delete(deck);
        assertThat(changes(harvest())).containsExactly(ItemChange.NEW, ItemChange.WITHDRAWN);
        assertThat(catalogue.find("Gebühr")).hasSize(1);
        assertThat(catalogue.find("Antrag")).isEmpty();
    }

    /** As for catalogues that were filled before files were put together. */
    @Test
    void earlierDraftOfACompanionGivesWay() throws IOException {
        write("faq.docx", "Gebühr");
        harvest();
        SolutionId earlier = only().id();
        write("parkausweis.pptx", "Antrag");
        assertThat(changes(harvest()))
                .containsExactly(ItemChange.NEW, ItemChange.NEW, ItemChange.WITHDRAWN);
        assertThat(catalogue.find("Gebühr")).hasSize(1).doesNotContain(earlier);
    }

    @Test
    void onlyFilesOfOneFolderGoTogether() throws IOException {
        write("vortrag.pptx", "Antrag");
        write("tag1/faq.docx", "Gebühr");
        write("tag2/vortrag-handbuch.docx", "Anmelden");
        assertThat(harvest().worst()).isEqualTo(Level.OK);
        assertThat(published()).hasSize(3);
    }

    @Test
    void hiddenFilesAccompanyNothing() throws IOException {
        write("vortrag.pptx", "Antrag");
        write(".vortrag.vtt", "Guten Tag");
        assertThat(changes(harvest())).containsExactly(ItemChange.NONE, ItemChange.NEW);
        assertThat(only().documents()).hasSize(1);
    }

    @Test
    void damagedCompanionIsNamedAndTheDraftIsStored() throws IOException {
        write("vortrag.pptx", "Antrag");
        write("faq.docx", "KAPUTT");
        ReportItem line = harvest().items().getLast();
        assertThat(line.item()).isEqualTo("faq.docx");
        assertThat(line.level()).isEqualTo(Level.INCOMPLETE);
        assertThat(line.reason()).isEqualTo("Die Datei ist beschädigt oder unvollständig.");
        assertThat(catalogue.find("Antrag")).hasSize(1);
    }

    @Test
    void fileThatCannotBeKeptIsNamedAndSoIsWhatBelongsToIt() throws IOException {
        write("tag1/alt.pptx", "Bestand");
        harvest();
        Path work = folder.resolve("katalog/work"); // where the content store writes first
        FileSystemUtils.deleteRecursively(work);
        Files.createFile(work);
        write("tag1/faq.docx", "Gebühr");
        write("tag2/neu.pptx", "Antrag");
        write("tag2/handbuch.docx", "Anmelden");
        List<ReportItem> lines =
                harvest().items().stream()
                        .filter(line -> line.level() == Level.INCOMPLETE)
                        .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).reason()).startsWith("Die Datei „tag1/faq.docx“ lässt sich nicht");
        assertThat(lines.get(1).reason()).startsWith("Die Datei „tag2/neu.pptx“ lässt sich nicht");
        assertThat(lines.get(2).reason())
                .isEqualTo(
                        "Die Datei „tag2/handbuch.docx“ gehört zu „neu.pptx“ und wurde deshalb"
                                + " auch nicht eingelesen.");
        assertThat(lines).allSatisfy(line -> assertThat(line.remedy()).isNotBlank());
        assertThat(catalogue.find("Bestand")).containsExactly(only().id());
    }

    @Test
    void dryRunNamesEachFileAndChangesNothing() throws IOException {
        write("vortrag.pptx", "Antrag");
        write("faq.docx", "Gebühr");
        HarvestReport report = catalogue.harvest(source, Format.DOCUMENTS, HarvestOption.DRY_RUN);
        assertThat(changes(report)).containsExactly(ItemChange.NEW, ItemChange.NEW);
        assertThat(catalogue.solutions().ids()).isEmpty();
    }

    /** Another source that has the main file only must not take the others away. */
    @Test
    void sameMainFileFromAnotherSourceLeavesTheDraftAlone() throws IOException {
        write("vortrag.pptx", "Antrag");
        write("faq.docx", "Gebühr");
        harvest();
        Path other = Files.createDirectories(folder.resolve("andere"));
        Files.writeString(other.resolve("vortrag.pptx"), "Antrag");
        catalogue.harvest(other, Format.DOCUMENTS);
        assertThat(catalogue.find("Gebühr")).hasSize(1);
        assertThat(published()).hasSize(2);
        Files.writeString(other.resolve("faq.docx"), "Gebühr");
        assertThat(changes(catalogue.harvest(other, Format.DOCUMENTS)))
                .containsExactly(ItemChange.UNCHANGED, ItemChange.UNCHANGED, ItemChange.WITHDRAWN);
        assertThat(published()).hasSize(1);
    }

    @Test
    void whatWasPutTogetherComesOutAndInAgain() throws IOException {
        write("vortrag.pptx", "Antrag");
        write("faq.docx", "Gebühr");
        harvest();
        Path target = folder.resolve("ausgabe");
        catalogue.export().write(new ExportRequest(target, ExportFormat.FOLDER, null));
        try (TestCatalogue second = new TestCatalogue(folder.resolve("zweiter"))) {
            second.harvest(target);
            SolutionId id = only().id();
            assertThat(second.solutions().find(id)).contains(only());
            assertThat(second.documents().of(id)).isEqualTo(catalogue.documents().of(id));
            assertThat(second.documents().of(id))
                    .extracting(SourceDocument::id)
                    .flatExtracting(second.documents()::pages)
                    .extracting(page -> ((DocumentPage) page).text())
                    .containsExactly("Antrag", "Gebühr");
        }
    }

    private HarvestReport harvest() {
        return catalogue.harvest(source, Format.DOCUMENTS);
    }

    private Solution only() {
        assertThat(published()).hasSize(1);
        return published().getFirst();
    }

    private List<Solution> published() {
        return catalogue.solutions().ids().stream()
                .flatMap(id -> catalogue.solutions().findPublished(id).stream())
                .toList();
    }

    private static List<ItemChange> changes(HarvestReport report) {
        return report.items().stream().map(ReportItem::change).toList();
    }

    private Path write(String name, String text) throws IOException {
        Path file = source.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
