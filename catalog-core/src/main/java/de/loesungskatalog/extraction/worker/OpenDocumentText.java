package de.loesungskatalog.extraction.worker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The part of content.xml that texts, presentations and spreadsheets of OpenDocument have in
 * common: paragraphs, headings, table rows, and styles that hide a slide or sheet. Elements are
 * known by their local names, which are unique among those that matter here.
 */
abstract class OpenDocumentText {

    /** What is in the file but not on the page. */
    private static final Set<String> UNSEEN =
            Set.of(
                    "tracked-changes",
                    "annotation",
                    "forms",
                    "table-source",
                    "scripts",
                    "page-number");

    private static final int MAX_EMPTY_CELLS = 64; // rows repeat the empty rest 16,000 times

    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final Deque<List<String>> rows = new ArrayDeque<>();
    private final Set<String> hidingStyles = new HashSet<>();
    private String style = "";

    abstract void paragraph(String text);

    /** A heading; an ordinary paragraph unless the format has sections. */
    void heading(String text) {
        paragraph(text);
    }

    void row(List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        paragraph(String.join(" | ", filled));
    }

    void start(String element, XMLStreamReader xml) throws XMLStreamException {}

    void end(String element) {}

    final boolean isHidden(String styleName) {
        return hidingStyles.contains(styleName);
    }

    final void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (UNSEEN.contains(xml.getLocalName())) {
                        skip(xml);
                    } else {
                        open(xml.getLocalName(), xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> close(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
                    if (!paragraphs.isEmpty()) {
                        paragraphs.element().append(xml.getText());
                    }
                }
                default -> {}
            }
        }
    }

    /** Value of an attribute by its local name, empty if there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private void open(String element, XMLStreamReader xml) throws XMLStreamException {
        switch (element) {
            case "p", "h" -> paragraphs.push(new StringBuilder());
            case "s", "tab" -> space(' ');
            case "line-break" -> space('\n');
            case "table-row" -> rows.push(new ArrayList<>());
            case "table-cell", "covered-table-cell" -> cell(xml);
            case "style" -> style = attribute(xml, "name");
            case "drawing-page-properties" -> hides(attribute(xml, "visibility").equals("hidden"));
            case "table-properties" -> hides(attribute(xml, "display").equals("false"));
            default -> {}
        }
        start(element, xml);
    }

    private void close(String element) {
        switch (element) {
            case "p" -> put(paragraphs.pop().toString(), false);
            case "h" -> put(paragraphs.pop().toString(), true);
            case "table-row" -> endRow(rows.pop());
            default -> end(element);
        }
    }

    private void put(String raw, boolean heading) {
        String text = PlainText.of(raw);
        if (text.isEmpty()) {
            return;
        }
        if (!rows.isEmpty() && !rows.element().isEmpty()) {
            List<String> row = rows.element();
            String cell = row.removeLast();
            row.addLast(cell.isEmpty() ? text : cell + "\n" + text);
        } else if (heading) {
            heading(text);
        } else {
            paragraph(text);
        }
    }

    private void cell(XMLStreamReader xml) {
        String repeated = attribute(xml, "number-columns-repeated");
        int times = repeated.matches("\\d{1,5}") ? Integer.parseInt(repeated) : 1;
        List<String> row = rows.element();
        for (int i = 0; i < Math.min(times, MAX_EMPTY_CELLS); i++) {
            row.addLast("");
        }
    }

    private void endRow(List<String> cells) {
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            row(cells);
        }
    }

    private void space(char character) {
        if (!paragraphs.isEmpty()) {
            paragraphs.element().append(character);
        }
    }

    private void hides(boolean hidden) {
        if (hidden) {
            hidingStyles.add(style);
        }
    }
}
