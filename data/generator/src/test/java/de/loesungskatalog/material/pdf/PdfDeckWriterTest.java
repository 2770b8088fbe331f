package de.loesungskatalog.material.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.material.SampleCatalogue;
import de.loesungskatalog.material.page.Deck;
import de.loesungskatalog.material.typography.LiberationSans;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;

class PdfDeckWriterTest {

    @Test
    void oneWidePageASlideWithItsText() throws IOException {
        Deck deck = SampleCatalogue.deck(SampleCatalogue.appointments());
        try (PDDocument pdf = open(deck)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(deck.slides().size());
            for (int index = 0; index < deck.slides().size(); index++) {
                PDPage page = pdf.getPage(index);
                assertThat(page.getMediaBox().getWidth())
                        .isGreaterThan(page.getMediaBox().getHeight());
                assertThat(words(text(pdf, index + 1)))
                        .contains(words(deck.slides().get(index).title().text()))
                        .contains(
                                words(
                                        deck.slides()
                                                .get(index)
                                                .bodyText()
                                                .lines()
                                                .findFirst()
                                                .orElseThrow()));
            }
        }
    }

    @Test
    void fileIsTaggedTitledAndGerman() throws IOException {
        try (PDDocument pdf = open(SampleCatalogue.deck(SampleCatalogue.appointments()))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("de-DE");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getStructureTreeRoot().getParentTree()).isNotNull();
            assertThat(catalog.getDocumentOutline().children()).hasSize(pdf.getNumberOfPages());
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Termine Musterstadt – Folien");
        }
    }

    @Test
    void fontsAreEmbedded() throws IOException {
        try (PDDocument pdf = open(SampleCatalogue.deck(SampleCatalogue.appointments()))) {
            for (COSName name : pdf.getPage(1).getResources().getFontNames()) {
                PDFont font = pdf.getPage(1).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    private static PDDocument open(Deck deck) throws IOException {
        return Loader.loadPDF(new PdfDeckWriter(LiberationSans.installed()).write(deck));
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
