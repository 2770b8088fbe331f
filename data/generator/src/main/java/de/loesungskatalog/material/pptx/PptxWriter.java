package de.loesungskatalog.material.pptx;

import de.loesungskatalog.material.archive.Archive;
import de.loesungskatalog.material.archive.OfficeProperties;
import de.loesungskatalog.material.page.Deck;
import de.loesungskatalog.material.page.DeckWriter;
import de.loesungskatalog.material.page.Slide;

import org.apache.poi.xslf.usermodel.XMLSlideShow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Writes a deck as .pptx. */
public final class PptxWriter implements DeckWriter {

    @Override
    public byte[] write(Deck deck) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow(Template.open(deck))) {
            for (Slide slide : deck.slides()) {
                new PptxSlide(show, slide).draw();
            }
            new OfficeProperties(deck.title(), deck.subject(), deck.date())
                    .writeTo(show.getProperties().getCoreProperties());
            show.write(bytes);
        }
        return Archive.repacked(bytes.toByteArray(), deck.date());
    }
}
