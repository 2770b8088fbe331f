package de.loesungskatalog.web;

import com.microsoft.playwright.Page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** axe-core as npm delivers it, with the rules of WCAG 2.2 A and AA and good practice. */
final class Axe {

    private static final Path SCRIPT = Path.of("node_modules/axe-core/axe.min.js");

    private Axe() {}

    /**
     * @param open what axe cannot decide
     */
    record Result(List<String> violations, List<String> open) {}

    @SuppressWarnings("unchecked")
    static Result run(Page page) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(script());
        }
        List<List<String>> result =
                (List<List<String>>)
                        page.evaluate(
                                """
                                async () => {
                                  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
                                  const result = await axe.run(document, { runOnly: tags, resultTypes: ['violations', 'incomplete'] });
                                  const text = (rules) => rules.flatMap((r) => r.nodes.map((n) => `${r.id}: ${n.html.slice(0, 140)}`));
                                  return [text(result.violations), text(result.incomplete)];
                                }
                                """);
        return new Result(result.getFirst(), result.get(1));
    }

    private static String script() {
        try {
            return Files.readString(SCRIPT);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + SCRIPT + "; npm ci brings it", e);
        }
    }
}
