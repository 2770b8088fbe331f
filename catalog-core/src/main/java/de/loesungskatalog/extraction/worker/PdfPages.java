package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.document.PageKind;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text of a PDF, cut at its pages. A page that cannot be read does not take the others with it; a
 * note names it.
 */
final class PdfPages extends PDFTextStripper {

    private final PageKind kind;
    private final boolean asks; // the titles of slides ask, too, and need no answer
    private final Findings findings;
    private final StringWriter page = new StringWriter();
    private final List<Integer> unreadable = new ArrayList<>();
    private final PdfQuestions questions = new PdfQuestions();

    PdfPages(PageKind kind, Findings findings) {
        this.kind = kind;
        asks = kind == PageKind.PAGE;
        this.findings = findings;
        setLineSeparator("\n");
        setPageEnd("");
        setAddMoreFormatting(false);
        setStartPage(0); // pages are counted here, see processPages
        setSuppressDuplicateOverlappingText(false); // see writePage
    }

    void read(PDDocument document) throws IOException {
        writeText(document, page);
        if (asks) {
            questions.addTo(findings);
        }
        if (unreadable.size() == document.getNumberOfPages() && !unreadable.isEmpty()) {
            throw new IOException("None of " + unreadable.size() + " pages can be read");
        }
        if (!unreadable.isEmpty()) {
            findings.note(
                    "Nicht lesbar: "
                            + unreadable.stream()
                                    .map(number -> kind.label() + " " + number)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
    }

    /** Pages without content too, which PDFBox would leave out: they count in every viewer. */
    @Override
    protected void processPages(PDPageTree pages) throws IOException {
        for (PDPage pdfPage : pages) {
            processPage(pdfPage);
        }
    }

    @Override
    protected void writePage() throws IOException {
        Overprint overprint =
                new Overprint(charactersByArticle.stream().mapToInt(List::size).sum());
        charactersByArticle.forEach(letters -> letters.removeIf(overprint::repeats));
        super.writePage();
    }

    @Override
    protected void writeString(String word, List<TextPosition> letters) throws IOException {
        String whole = withLigatures(word);
        if (asks) {
            questions.word(whole, letters);
        }
        super.writeString(whole, letters);
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        if (asks) {
            questions.endLine();
        }
        super.writeLineSeparator();
    }

    @Override
    public void processPage(PDPage pdfPage) throws IOException {
        page.getBuffer().setLength(0);
        try {
            if (pdfPage.hasContents()) {
                super.processPage(pdfPage);
            }
        } catch (LimitExceededException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // PDFBox answers a damaged page with any exception there is; the others may be fine
            unreadable.add(findings.nextNumber());
        }
        if (asks) {
            questions.endPage();
        }
        findings.add(kind, null, PlainText.of(page.toString()));
    }

    /** Fonts of TeX without names of their glyphs: these controls are ligatures in its encoding. */
    private static String withLigatures(String word) {
        return word.replace("\u001b", "ff")
                .replace("\u001c", "fi")
                .replace("\u001d", "fl")
                .replace("\u001e", "ffi")
                .replace("\u001f", "ffl");
    }
}
