package de.loesungskatalog.web.site;

import de.loesungskatalog.web.SiteSettings;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts of the operator, in Markdown: {@code NAME.md} in the folder {@code katalog.site.texts}, or
 * the shipped template. A template marks what only the operator knows as {@code [PLATZHALTER: …]};
 * pages with such marks say so, because they are not ready for the public. Read at each request, so
 * that a changed text shows at once. Thread-safe.
 */
@Component
class OperatorTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\[PLATZHALTER: ([^\\]]+)]");

    private final SiteSettings settings;

    OperatorTexts(SiteSettings settings) {
        this.settings = settings;
    }

    /**
     * @param placeholders what the operator has to fill in, in the order of the text
     */
    record Text(String markdown, List<String> placeholders) {}

    Text get(String name) {
        String markdown = read(name);
        List<String> placeholders =
                PLACEHOLDER.matcher(markdown).results().map(MatchResult::group).distinct().toList();
        return new Text(markdown, placeholders);
    }

    private String read(String name) {
        Path own = settings.texts() == null ? null : settings.texts().resolve(name + ".md");
        try {
            return own != null && Files.isReadable(own) ? Files.readString(own) : shipped(name);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the text " + name, e);
        }
    }

    private static String shipped(String name) throws IOException {
        try (InputStream in = OperatorTexts.class.getResourceAsStream("/texts/" + name + ".md")) {
            if (in == null) {
                throw new IllegalStateException("Text " + name + " is not shipped");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
