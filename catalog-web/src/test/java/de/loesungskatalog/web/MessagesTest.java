package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
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

    /** Titles and descriptions that previews repeat are put together in code. */
    private static final Path METADATA = Path.of("src/main/java/de/loesungskatalog/web/metadata");

    private static final Pattern SPOKEN_BY_CODE = Pattern.compile("message\\(\\s*\"([a-z.]+)\"");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z0-9A-Z.-]+)|msg\\('([a-zA-Z.]+)'");
    private static final Set<String> SPOKEN = Set.of("th:text", "th:utext", "th:replace");
    private static final Pattern BUILT = Pattern.compile("#\\{\\$\\{'([a-z.]+)'");

    /**
     * Rules of docs/accessibility.md, "Deutsch": no gender marks, no English, no blame, no noise.
     */
    static final Pattern FORBIDDEN =
            Pattern.compile(
                    "[a-zäöü]([*:_]innen|[*:_]in\\b)" // Mitarbeitende instead
                            + "|\\b(Download|Search|Login|Upload|User|Button|Homepage|OK)\\b"
                            + "|\\bUngültig|Fehler \\d|[Hh]ier klicken|Ansprechpartner"
                            + "|\\(se\\)|\\(en\\)|\\(n\\)" // plural in full
                            + "|!|\\.\\.\\.|\"| - " // „…“ and – instead
                            + "|\\d\\.\\d+ ?[KMG]B"); // 2,4 MB

    static final int LONGEST_SENTENCE = 20; // words

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

    /** What stands between tags is only a sample; readers see the message or the record. */
    @Test
    void noTemplateSpeaksByItself() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                assertThat(
                                Jsoup.parse(Files.readString(file)).getAllElements().stream()
                                        .filter(e -> e.ownText().matches(".*\\p{L}{2}.*"))
                                        .filter(
                                                e ->
                                                        e.attributes().asList().stream()
                                                                .noneMatch(
                                                                        a ->
                                                                                SPOKEN.contains(
                                                                                        a
                                                                                                .getKey())))
                                        .map(e -> file + ": " + e.ownText()))
                        .isEmpty();
            }
        }
    }

    private static Set<String> keys() throws IOException {
        return Stream.concat(
                        found(TEMPLATES, KEY)
                                .map(m -> m.group(1) == null ? m.group(2) : m.group(1)),
                        found(METADATA, SPOKEN_BY_CODE).map(m -> m.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> built() throws IOException {
        return found(TEMPLATES, BUILT).map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private static Stream<MatchResult> found(Path folder, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<MatchResult> results = new java.util.ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
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
