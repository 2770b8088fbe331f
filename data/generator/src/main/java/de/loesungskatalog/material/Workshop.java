package de.loesungskatalog.material;

import de.loesungskatalog.material.deck.Storyline;
import de.loesungskatalog.material.faq.DocxFaqWriter;
import de.loesungskatalog.material.faq.FaqList;
import de.loesungskatalog.material.faq.FaqWriter;
import de.loesungskatalog.material.faq.HtmlFaqWriter;
import de.loesungskatalog.material.faq.MarkdownFaqWriter;
import de.loesungskatalog.material.odp.OdpWriter;
import de.loesungskatalog.material.page.Deck;
import de.loesungskatalog.material.page.DeckWriter;
import de.loesungskatalog.material.pdf.PdfDeckWriter;
import de.loesungskatalog.material.pdf.PdfFaqWriter;
import de.loesungskatalog.material.pptx.PptxWriter;
import de.loesungskatalog.material.solution.DeclaredDocument;
import de.loesungskatalog.material.solution.SolutionRecord;
import de.loesungskatalog.material.solution.Vocabulary;
import de.loesungskatalog.material.subtitle.Subtitles;
import de.loesungskatalog.material.typography.LiberationSans;
import de.loesungskatalog.material.typography.Typesetter;

import java.io.IOException;
import java.util.Map;

/** Makes one declared document in the format of its extension. */
final class Workshop {

    private final Storyline storyline;
    private final Map<String, DeckWriter> deckWriters;
    private final Map<String, FaqWriter> faqWriters;

    Workshop(Vocabulary vocabulary, LiberationSans fonts) throws IOException {
        storyline = new Storyline(new Typesetter(fonts), vocabulary);
        deckWriters =
                Map.of(
                        "pptx",
                        new PptxWriter(),
                        "odp",
                        new OdpWriter(),
                        "pdf",
                        new PdfDeckWriter(fonts));
        faqWriters =
                Map.of(
                        "docx", new DocxFaqWriter(),
                        "html", new HtmlFaqWriter(),
                        "md", new MarkdownFaqWriter(),
                        "pdf", new PdfFaqWriter(fonts));
    }

    Deck deck(SolutionRecord solution, DeclaredDocument document) {
        return storyline.tell(solution, document);
    }

    byte[] make(SolutionRecord solution, DeclaredDocument document) throws IOException {
        return switch (document.type()) {
            case "slides" -> writer(deckWriters, document).write(deck(solution, document));
            case "faq" -> writer(faqWriters, document).write(FaqList.of(solution, document));
            case "subtitles" -> new Subtitles().write(solution);
            default ->
                    throw new IllegalArgumentException(
                            "no material of type '" + document.type() + "'");
        };
    }

    private static <T> T writer(Map<String, T> writers, DeclaredDocument document) {
        T writer = writers.get(document.extension());
        if (writer == null) {
            throw new IllegalArgumentException(
                    "no material of type '"
                            + document.type()
                            + "' in the format ."
                            + document.extension());
        }
        return writer;
    }
}
