package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All texts of the pages are in one file, are used, and keep the rules of our German. */
class MessagesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z0-9A-Z.-]+)|msg\\('([a-zA-Z.]+)'");
    private static final Pattern BUILT = Pattern.compile("#\\{\\$\\{'([a-z.]+)'");
    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "[a-zäöü]([*:_]innen|[*:_]in\\b)|\\bDownload|\\bSearch|\\bLogin|\\bUngültig|\\(se\\)|\\(en\\)|!");
    private static final int LONGEST_SENTENCE = 20; // words

    @Test
    void everyKeyOfATemplateHasAText() throws IOException {
        assertThat(messages().stringPropertyNames()).containsAll(keys());
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> used = keys();
        Set<String> prefixes = built();
        assertThat(messages().stringPropertyNames())
                .allMatch(key -> used.contains(key) || prefixes.stream().anyMatch(key::startsWith));
    }

    @Test
    void sentencesAreShortAndPlain() throws IOException {
        Properties messages = messages();
        for (String key : messages.stringPropertyNames()) {
            String text =
                    messages.getProperty(key).replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "X");
            assertThat(FORBIDDEN.matcher(text).find()).as(key + ": " + text).isFalse();
            for (String sentence : text.split("[.?:] ")) {
                assertThat(sentence.split("\\s+"))
                        .as(key)
                        .hasSizeLessThanOrEqualTo(LONGEST_SENTENCE);
            }
        }
    }

    private static Set<String> keys() throws IOException {
        return found(KEY)
                .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> built() throws IOException {
        return found(BUILT).map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private static Stream<MatchResult> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            List<MatchResult> results = new java.util.ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(results::add);
            }
            return results.stream();
        }
    }

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            messages.load(reader);
        }
        return messages;
    }
}
