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
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path BUILT = Path.of("target/classes/de/loesungskatalog/web");

    /** The first argument: a key, two of them and a condition, or parts of one. */
    private static final Pattern TEXT =
            Pattern.compile("site\\.text\\(((?:[^(),\"]|\"[^\"]*\"|\\([^()]*\\))*)");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9A-Z.-]+)\"");

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

    /** The build keeps what a template sends as it stands in a file beside its class. */
    @Test
    void noTemplateSpeaksByItself() throws IOException {
        try (Stream<Path> files = Files.walk(BUILT)) {
            List<Path> parts = files.filter(file -> file.toString().endsWith(".bin")).toList();
            assertThat(parts).isNotEmpty();
            for (Path part : parts) {
                assertThat(Jsoup.parse(Files.readString(part)).text())
                        .as(part.toString())
                        .doesNotContainPattern("\\p{L}{2}");
            }
        }
    }

    private static Set<String> keys() throws IOException {
        return Stream.concat(
                        literals().filter(key -> !key.startsWith(".") && !key.endsWith(".")),
                        found(METADATA, SPOKEN_BY_CODE).map(m -> m.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> built() throws IOException {
        return literals().filter(key -> key.endsWith(".")).collect(Collectors.toSet());
    }

    private static Stream<String> literals() throws IOException {
        return found(TEMPLATES, TEXT)
                .flatMap(text -> LITERAL.matcher(text.group(1)).results())
                .map(literal -> literal.group(1));
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
