package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.solution.Visibility;

import org.apache.poi.sl.usermodel.Notes;
import org.apache.poi.sl.usermodel.Slide;
import org.jspecify.annotations.Nullable;

/** Turns a slide of PowerPoint, old or new, into a page. */
final class SlidePages {

    private SlidePages() {}

    /**
     * Adds the slide after the last one. Counted by position, as the list of slides in a viewer
     * does; the number printed on the slide may start anywhere and is no address.
     */
    static void add(Slide<?, ?> slide, SlideText text, Findings findings) {
        findings.add(
                new DocumentPage(
                        PageKind.SLIDE,
                        findings.nextNumber(),
                        text.title(),
                        text.text(),
                        notes(slide, findings),
                        slide.isHidden() ? Visibility.INTERNAL : Visibility.PUBLIC,
                        null));
    }

    private static @Nullable String notes(Slide<?, ?> slide, Findings findings) {
        Notes<?, ?> notes = slide.getNotes();
        if (notes == null) {
            return null;
        }
        String text = new SlideText(null, findings).walk(notes.getShapes()).text();
        return text.isEmpty() ? null : text;
    }
}
