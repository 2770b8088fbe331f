package de.loesungskatalog.material.pdf;

import de.loesungskatalog.material.faq.FaqList;
import de.loesungskatalog.material.faq.FaqWriter;
import de.loesungskatalog.material.page.Colour;
import de.loesungskatalog.material.page.Paragraph;
import de.loesungskatalog.material.page.TextStyle;
import de.loesungskatalog.material.solution.Citation;
import de.loesungskatalog.material.solution.SolutionRecord.Faq;
import de.loesungskatalog.material.typography.LiberationSans;
import de.loesungskatalog.material.typography.Typesetter;

import java.io.IOException;
import java.util.List;

/** Writes a list as PDF on upright A4 pages. */
public final class PdfFaqWriter implements FaqWriter {

    private static final TextStyle TITLE = TextStyle.bold(20);
    private static final TextStyle QUESTION = TextStyle.bold(13);
    private static final TextStyle TEXT = TextStyle.regular(11.5);

    private final LiberationSans fonts;
    private final Typesetter typesetter;

    public PdfFaqWriter(LiberationSans fonts) throws IOException {
        this.fonts = fonts;
        this.typesetter = new Typesetter(fonts);
    }

    @Override
    public byte[] write(FaqList list) throws IOException {
        try (TaggedPdf pdf = new TaggedPdf(fonts)) {
            try (PdfColumn column = new PdfColumn(pdf, typesetter)) {
                column.add("H1", List.of(Paragraph.of(list.title(), TITLE)));
                column.add(
                        "P",
                        List.of(Paragraph.of(list.imprint() + ".", TEXT.in(Colour.GREY)).after(6)));
                boolean numbered = list.isNumberedInPdf();
                for (int index = 0; index < list.entries().size(); index++) {
                    Faq entry = list.entries().get(index);
                    String question = numbered ? FaqList.numbered(index, entry) : entry.question();
                    column.addTogether(
                            Paragraph.of(question, QUESTION).after(20),
                            Paragraph.of(FaqList.plain(entry.answer()), TEXT).after(5));
                }
                column.addTogether(
                        Paragraph.of("Quellen", QUESTION).after(24),
                        Paragraph.of("Gelesen wurden:", TEXT).after(5));
                for (Citation source : list.sources()) {
                    Paragraph line = Paragraph.of(source.text(), TEXT).bulleted().after(4);
                    column.add("P", List.of(line.linkedTo(source.address())));
                }
            }
            return pdf.finish(list.title(), list.subject(), list.date());
        }
    }
}
