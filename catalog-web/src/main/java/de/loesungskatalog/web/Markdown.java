package de.loesungskatalog.web;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import java.util.regex.Pattern;

/**
 * Markdown of records and operator texts as safe HTML. HTML inside is shown as text, addresses
 * other than http, https and mailto lose their link; a sanitizer checks the result once more.
 *
 * <p>Thread-safe.
 */
public final class Markdown {

    private static final int HEADING_SHIFT = 2; // texts stand below an h2 of the page
    private static final int LOWEST_HEADING = 6;

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "br",
                            "strong",
                            "em",
                            "code",
                            "pre",
                            "ul",
                            "ol",
                            "li",
                            "blockquote",
                            "hr",
                            "h2",
                            "h3",
                            "h4",
                            "h5",
                            "h6",
                            "a")
                    .allowAttributes("href")
                    .matching(Pattern.compile(".+")) // what lost its address is no link
                    .onElements("a")
                    .allowUrlProtocols("http", "https", "mailto")
                    .toFactory();

    private Markdown() {}

    /** A text within a section: its headings start at level 3. */
    public static String html(String markdown) {
        return html(markdown, HEADING_SHIFT);
    }

    /** A whole page below the page's own h1: headings start at level 2. */
    public static String page(String markdown) {
        return html(markdown, 1);
    }

    private static String html(String markdown, int shift) {
        Node document = PARSER.parse(markdown);
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Heading heading) {
                        heading.setLevel(Math.min(LOWEST_HEADING, heading.getLevel() + shift));
                    }
                });
        return POLICY.sanitize(RENDERER.render(document));
    }
}
