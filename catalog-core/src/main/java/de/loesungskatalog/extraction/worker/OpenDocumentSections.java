package de.loesungskatalog.extraction.worker;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Sections of an OpenDocument text. */
final class OpenDocumentSections extends OpenDocumentReader.Content {

    private final Sections sections;

    OpenDocumentSections(Findings findings) {
        sections = new Sections(findings);
    }

    @Override
    void start(String element, XMLStreamReader xml) throws XMLStreamException {
        switch (element) {
            case "table-of-content" -> skip(xml); // every heading would match twice
            case "desc" -> paragraph(AlternativeText.meant(xml.getElementText()));
            default -> {}
        }
    }

    @Override
    void heading(String text) {
        sections.heading(text);
    }

    @Override
    void paragraph(String text) {
        sections.paragraph(text);
    }

    @Override
    void finish() {
        sections.finish();
    }
}
