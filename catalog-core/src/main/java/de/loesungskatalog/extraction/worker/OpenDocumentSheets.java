package de.loesungskatalog.extraction.worker;

import org.jspecify.annotations.Nullable;

import java.util.List;

import javax.xml.stream.XMLStreamReader;

/** Sheets of an OpenDocument spreadsheet. */
final class OpenDocumentSheets extends OpenDocumentReader.Content {

    private final Findings findings;
    private @Nullable Sheet sheet;

    OpenDocumentSheets(Findings findings) {
        this.findings = findings;
    }

    @Override
    void start(String element, XMLStreamReader xml) {
        if (element.equals("table") && sheet == null) {
            boolean hidden = isHidden(attribute(xml, "style-name"));
            sheet = new Sheet(attribute(xml, "name"), hidden, findings);
        }
    }

    @Override
    void row(List<String> cells) {
        if (sheet != null) {
            sheet.row(cells);
        }
    }

    /** Text outside of cells, such as that of drawings. */
    @Override
    void paragraph(String text) {
        row(List.of(text));
    }

    @Override
    void end(String element) {
        if (element.equals("table") && sheet != null) {
            sheet.finish();
            sheet = null;
        }
    }
}
