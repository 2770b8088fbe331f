package de.loesungskatalog.extraction.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Web pages: a section for each heading. Navigation, scripts and forms stay out. Walks without
 * recursion, because a page may be nested as deep as its author likes.
 */
final class HtmlReader implements FormatReader {

    private static final Set<String> UNSEEN =
            Set.of(
                    "script",
                    "style",
                    "template",
                    "noscript",
                    "nav",
                    "form",
                    "svg",
                    "head",
                    "iframe",
                    "object",
                    "button",
                    "select",
                    "math");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta[^>]+charset\\s*=\\s*[\"']?([\\w-]+)");

    @Override
    public void read(Path file, Findings findings) throws IOException {
        Document page = parse(Files.readAllBytes(file));
        findings.title(page.title());
        findings.countsImages();
        Sections sections = new Sections(findings);
        Walk walk = new Walk(sections, findings);
        page.body().filter(walk);
        walk.endParagraph();
        sections.finish();
    }

    /** A page in a character set that it names; a page that names UTF-8 may be wrong about it. */
    private static Document parse(byte[] bytes) throws IOException {
        String start = new String(bytes, 0, Math.min(bytes.length, 2_048), ISO_8859_1);
        Matcher declared = CHARSET.matcher(start);
        return declared.find() && !declared.group(1).equalsIgnoreCase("utf-8")
                ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "")
                : Jsoup.parse(TextFile.decode(bytes));
    }

    /** One walk over the tree of a page. */
    private static final class Walk implements NodeFilter {
        private final Sections sections;
        private final Findings findings;
        private final StringBuilder text = new StringBuilder();

        Walk(Sections sections, Findings findings) {
            this.sections = sections;
            this.findings = findings;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replace('\n', ' '));
                findings.checkLength(text.length());
            } else if (node instanceof Element element) {
                return open(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                endParagraph();
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult open(Element element) {
            String name = element.normalName();
            if (UNSEEN.contains(name) || hidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.isBlock()) {
                endParagraph();
            }
            if (HEADINGS.contains(name) || asks(element)) {
                endParagraph();
                sections.heading(element.text());
                return FilterResult.SKIP_ENTIRELY;
            }
            switch (name) {
                case "tr" -> {
                    sections.row(
                            element.children().eachText().stream()
                                    .filter(cell -> !cell.isBlank())
                                    .toList());
                    return FilterResult.SKIP_ENTIRELY;
                }
                case "br" -> text.append('\n');
                case "img" -> image(element);
                default -> {}
            }
            return FilterResult.CONTINUE;
        }

        private void image(Element element) {
            // An empty alternative text is HTML's way to say: decoration
            if (!element.hasAttr("alt") || !element.attr("alt").isBlank()) {
                String alternative = AlternativeText.meant(element.attr("alt"));
                findings.image(alternative);
                text.append(' ').append(alternative).append(' ');
            }
        }

        private static boolean hidden(Element element) {
            String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
            return element.hasAttr("hidden") || style.contains("display:none");
        }

        /** A term or a fold that is a question begins a section, as a heading does. */
        private static boolean asks(Element element) {
            boolean term =
                    element.normalName().equals("dt") || element.normalName().equals("summary");
            return term && element.text().strip().endsWith("?");
        }

        void endParagraph() {
            sections.paragraph(text.toString());
            text.setLength(0);
        }
    }
}
