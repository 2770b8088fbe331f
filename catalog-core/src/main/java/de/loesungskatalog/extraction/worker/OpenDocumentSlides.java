package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.solution.Visibility;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Slides of an OpenDocument presentation. */
final class OpenDocumentSlides extends OpenDocumentReader.Content {

    private static final Set<String> BOILERPLATE =
            Set.of("date-time", "page-number", "header", "footer");

    private final Findings findings;
    private final List<String> text = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private @Nullable String title;
    private Visibility visibility = Visibility.PUBLIC;
    private boolean onSlide;
    private boolean inNotes;
    private boolean inTitle;
    private boolean inImage;
    private String alternative = "";

    OpenDocumentSlides(Findings findings) {
        this.findings = findings;
        findings.countsImages();
    }

    @Override
    void start(String element, XMLStreamReader xml) throws XMLStreamException {
        switch (element) {
            case "page" -> {
                onSlide = true;
                boolean hidden = isHidden(attribute(xml, "style-name"));
                visibility = hidden ? Visibility.INTERNAL : Visibility.PUBLIC;
            }
            case "notes" -> inNotes = true;
            case "frame", "custom-shape" -> {
                String role = attribute(xml, "class");
                inTitle = role.equals("title");
                inImage = false;
                alternative = "";
                if (BOILERPLATE.contains(role)) {
                    skip(xml);
                }
            }
            case "image" -> inImage |= !inNotes;
            case "desc" -> alternative = AlternativeText.meant(xml.getElementText());
            default -> {}
        }
    }

    @Override
    void paragraph(String paragraph) {
        if (inNotes) {
            notes.add(paragraph);
        } else if (onSlide && inTitle) {
            title = title == null ? paragraph : title + " " + paragraph;
        } else if (onSlide) {
            text.add(paragraph);
        }
    }

    @Override
    void end(String element) {
        switch (element) {
            case "frame", "custom-shape" -> endFrame();
            case "notes" -> inNotes = false;
            case "page" -> endSlide();
            default -> {}
        }
    }

    private void endFrame() {
        inTitle = false;
        if (inImage) {
            findings.image(alternative);
        }
        if (!alternative.isEmpty() && onSlide && !inNotes) {
            text.add(alternative);
        }
        inImage = false;
        alternative = "";
    }

    private void endSlide() {
        findings.add(
                new DocumentPage(
                        PageKind.SLIDE,
                        findings.nextNumber(),
                        PlainText.orNull(title),
                        String.join("\n", text),
                        notes.isEmpty() ? null : String.join("\n", notes),
                        visibility,
                        null));
        onSlide = false;
        title = null;
        text.clear();
        notes.clear();
    }
}
