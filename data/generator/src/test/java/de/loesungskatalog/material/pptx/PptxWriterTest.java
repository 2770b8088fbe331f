package de.loesungskatalog.material.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.material.OfficeSchema;
import de.loesungskatalog.material.SampleCatalogue;
import de.loesungskatalog.material.page.Deck;
import de.loesungskatalog.material.page.Slide;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

class PptxWriterTest {

    @Test
    void everyPartObeysTheSchemaAsPowerPointDemands()
            throws IOException, XmlException, InvalidFormatException {
        for (Deck deck : List.of(noted(), SampleCatalogue.deck(SampleCatalogue.longTexts()))) {
            try (XMLSlideShow show = open(deck)) {
                OfficeSchema.assertObeyed(show.getPackage());
            }
        }
    }

    @Test
    void titlesAreTitlesAndComeFirst() throws IOException {
        Deck deck = sample();
        try (XMLSlideShow show = open(deck)) {
            assertThat(show.getSlides())
                    .extracting(XSLFSlide::getTitle)
                    .containsExactlyElementsOf(
                            deck.slides().stream().map(slide -> slide.title().text()).toList())
                    .doesNotHaveDuplicates();
            assertThat(show.getSlides())
                    .allSatisfy(
                            slide ->
                                    assertThat(
                                                    ((XSLFTextShape) slide.getShapes().getFirst())
                                                            .getText())
                                            .isEqualTo(slide.getTitle()));
        }
    }

    @Test
    void everythingThatIsNotTextIsDescribedOrDecorative() throws IOException {
        try (XMLSlideShow show = open(sample())) {
            for (XSLFSlide slide : show.getSlides()) {
                for (XSLFShape shape : slide.getShapes()) {
                    boolean speaks =
                            shape instanceof XSLFTextShape text && !text.getText().isBlank();
                    String xml = shape.getXmlObject().xmlText();
                    assertThat(speaks || xml.contains("descr=\"") || xml.contains("decorative"))
                            .as(slide.getTitle() + ": " + shape.getShapeName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void notesStaySeparate() throws IOException {
        try (XMLSlideShow show = open(noted())) {
            assertThat(show.getSlides())
                    .allSatisfy(
                            slide -> {
                                assertThat(slide.getXmlObject().xmlText())
                                        .doesNotContain("Herkunft: Bericht");
                                assertThat(texts(slide.getNotes())).contains("Herkunft: Bericht");
                            });
        }
    }

    @Test
    void fileKnowsItsTitleLanguageAndDate() throws IOException {
        try (XMLSlideShow show = open(sample())) {
            var properties = show.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Termine Musterstadt – Folien");
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .contains("de-DE");
            assertThat(properties.getModified()).hasYear(2026).hasMonth(11).hasDayOfMonth(23);
        }
    }

    private static Deck noted() throws IOException {
        Deck plain = sample();
        List<Slide> slides =
                plain.slides().stream().map(slide -> slide.withNotes("Herkunft: Bericht")).toList();
        return new Deck(plain.title(), plain.subject(), plain.accent(), plain.date(), slides);
    }

    private static Deck sample() throws IOException {
        return SampleCatalogue.deck(SampleCatalogue.appointments());
    }

    private static XMLSlideShow open(Deck deck) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(new PptxWriter().write(deck)));
    }

    private static Stream<String> texts(XSLFNotes notes) {
        return Stream.of(notes.getPlaceholders())
                .filter(shape -> shape.getTextType() == Placeholder.BODY)
                .map(XSLFTextShape::getText);
    }
}
