package de.loesungskatalog.catalogue;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts of the operator, in Markdown: {@code NAME.md} in the folder {@code katalog.site.texts}, or
 * the shipped template. A template marks what only the operator knows as {@code [PLATZHALTER: …]};
 * pages with such marks say so, because they are not ready for the public. Read at each request, so
 * that a changed text shows at once. Thread-safe.
 */
@Component
public class OperatorTexts {

    /** The texts of the site; each is a page of the same name. */
    public static final List<String> NAMES =
            List.of("hilfe", "impressum", "datenschutz", "barrierefreiheit", "barriere-melden");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\[PLATZHALTER: ([^\\]]+)]");

    private final @Nullable Path own;

    /**
     * @param own folder with the operator's own texts; absent = the shipped templates
     */
    OperatorTexts(@Value("${katalog.site.texts:#{null}}") @Nullable Path own) {
        this.own = own;
    }

    /**
     * @param placeholders what the operator has to fill in, in the order of the text
     */
    public record Text(String markdown, List<String> placeholders) {}

    public Text get(String name) {
        String markdown = read(name);
        List<String> placeholders =
                PLACEHOLDER
                        .matcher(markdown)
                        .results()
                        .map((MatchResult mark) -> mark.group(1))
                        .distinct()
                        .toList();
        return new Text(markdown, placeholders);
    }

    /** Texts that are not ready for the public, each with what is still to be filled in. */
    public Map<String, List<String>> unfilled() {
        Map<String, List<String>> unfilled = new LinkedHashMap<>();
        for (String name : NAMES) {
            List<String> placeholders = get(name).placeholders();
            if (!placeholders.isEmpty()) {
                unfilled.put(name, placeholders);
            }
        }
        return unfilled;
    }

    private String read(String name) {
        Path file = own == null ? null : own.resolve(name + ".md");
        try {
            return file != null && Files.isReadable(file) ? Files.readString(file) : shipped(name);
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
