package de.loesungskatalog.extraction.worker;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns the XHTML that Tika writes into sections. */
final class SectionHandler extends DefaultHandler {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Sections sections;
    private final Findings findings;
    private final StringBuilder text = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private int rows; // depth: tables stand in cells of tables
    private boolean head;

    SectionHandler(Sections sections, Findings findings) {
        this.sections = sections;
        this.findings = findings;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "head" -> head = true;
            case "tr" -> {
                endParagraph();
                rows++;
            }
            case "br" -> text.append('\n');
            case "img" -> image(attributes.getValue("alt"));
            default -> {}
        }
        if (HEADINGS.contains(name)) {
            endParagraph();
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (HEADINGS.contains(name) && rows == 0) {
            sections.heading(take());
            return;
        }
        switch (name) {
            case "head" -> {
                head = false;
                text.setLength(0);
            }
            case "p", "li", "div", "body", "h1", "h2", "h3", "h4", "h5", "h6" -> {
                if (rows > 0) {
                    text.append('\n');
                } else {
                    endParagraph();
                }
            }
            case "td", "th" -> cells.add(PlainText.of(take()));
            case "tr" -> endRow();
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (!head) {
            text.append(characters, start, length);
            findings.checkLength(text.length());
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        characters(characters, start, length);
    }

    private void image(@Nullable String alternative) {
        String meant = alternative == null ? "" : AlternativeText.meant(alternative);
        findings.image(meant);
        if (!meant.isEmpty()) {
            text.append('\n').append(meant).append('\n');
        }
    }

    private void endRow() {
        rows--;
        cells.removeIf(String::isEmpty);
        if (rows == 0) {
            sections.row(List.copyOf(cells));
            cells.clear();
        }
    }

    private void endParagraph() {
        if (rows == 0) {
            sections.paragraph(take());
        }
    }

    private String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }
}
