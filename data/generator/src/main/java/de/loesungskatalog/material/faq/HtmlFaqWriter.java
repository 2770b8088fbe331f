package de.loesungskatalog.material.faq;

import de.loesungskatalog.material.archive.Xml;
import de.loesungskatalog.material.solution.Citation;
import de.loesungskatalog.material.solution.SolutionRecord.Faq;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import java.nio.charset.StandardCharsets;

/** Writes a list as a web page without script. */
public final class HtmlFaqWriter implements FaqWriter {

    private static final String STYLE =
            "body{font-family:Arial,sans-serif;line-height:1.5;max-width:44rem;margin:2rem"
                + " auto;padding:0 1rem;color:#1b2530}"
                + "dt,summary,h2{font-weight:bold;font-size:1.1rem;margin-top:1.5rem}dd{margin:0}a{color:#0b5cad}";

    @Override
    public byte[] write(FaqList list) {
        FaqShape shape = list.shape(FaqShape.TERMS, FaqShape.FOLDED, FaqShape.HEADINGS);
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"de\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.append("<title>").append(Xml.escaped(list.title())).append("</title>\n");
        page.append("<style>").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
        page.append("<h1>").append(Xml.escaped(list.title())).append("</h1>\n");
        page.append("<p>").append(Xml.escaped(list.imprint())).append(".</p>\n");
        page.append(shape == FaqShape.TERMS ? "<dl>\n" : "");
        list.entries().forEach(entry -> page.append(entry(entry, shape)));
        page.append(shape == FaqShape.TERMS ? "</dl>\n" : "");
        page.append("<h2>Quellen</h2>\n<ul>\n");
        list.sources().forEach(source -> page.append(source(source)));
        page.append("</ul>\n</main>\n</body>\n</html>\n");
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String entry(Faq entry, FaqShape shape) {
        String question = Xml.escaped(entry.question());
        String answer =
                HtmlRenderer.builder()
                        .escapeHtml(true)
                        .sanitizeUrls(true)
                        .build()
                        .render(Parser.builder().build().parse(entry.answer()));
        return switch (shape) {
            case TERMS -> "<dt>" + question + "</dt>\n<dd>" + answer.strip() + "</dd>\n";
            case FOLDED ->
                    "<details>\n<summary>" + question + "</summary>\n" + answer + "</details>\n";
            default -> "<h2>" + question + "</h2>\n" + answer;
        };
    }

    private static String source(Citation citation) {
        String address = Xml.escaped(citation.address().toString());
        return "<li><a href=\"" + address + "\">" + Xml.escaped(citation.text()) + "</a></li>\n";
    }
}
