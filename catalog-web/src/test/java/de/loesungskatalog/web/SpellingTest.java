package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.loesungskatalog.catalogue.OperatorTexts;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The German of the pages: Debian's Hunspell knows every word, and the texts of the operator keep
 * the same rules as the messages. Words of our trade stand in {@code german/woerter.txt}.
 */
class SpellingTest {

    private static final Path WORDS = Path.of("src/test/resources/german/woerter.txt");
    private static final Path DICTIONARY = Path.of("/usr/share/hunspell/de_DE.dic");
    private static final Path PROGRAM = Path.of("/usr/bin/hunspell");

    /** Parts of a text that are no German: parameters, keys, addresses, names of files. */
    private static final Pattern NO_WORDS =
            Pattern.compile(
                    "\\{\\d+,choice,|\\{\\d+[^}]*}|\\d+[#<]|[|{}]|\\]\\([^)]*\\)|`[^`]*`"
                            + "|\\S+\\.(de|org|yml)\\S*|\\bkatalog\\.[\\w.-]+|/[a-z-]+|SHA-\\d+");

    @Test
    void hunspellKnowsEveryWordOfMessagesAndTexts() throws Exception {
        assumeTrue(
                Files.isExecutable(PROGRAM) && Files.exists(DICTIONARY),
                "No Hunspell with German words; scripts/verify installs it");
        StringBuilder german = new StringBuilder();
        for (Object message : messages().values()) {
            german.append(message).append('\n');
        }
        for (String name : OperatorTexts.NAMES) {
            german.append(text(name)).append('\n');
        }
        assertThat(unknown(NO_WORDS.matcher(german).replaceAll(" ").replace("\u00ad", "")))
                .isEmpty();
    }

    @Test
    void textsOfTheOperatorKeepTheRulesOfOurGerman() throws IOException {
        for (String name : OperatorTexts.NAMES) {
            for (String line : text(name).lines().toList()) {
                assertThat(MessagesTest.FORBIDDEN.matcher(line).find())
                        .as(name + ": " + line)
                        .isFalse();
                for (String sentence : line.split("[.?:] ")) {
                    assertThat(sentence.split("\\s+"))
                            .as(name + ": " + sentence)
                            .hasSizeLessThanOrEqualTo(MessagesTest.LONGEST_SENTENCE);
                }
            }
        }
    }

    private static TreeSet<String> unknown(String german) throws Exception {
        Process hunspell =
                new ProcessBuilder(
                                PROGRAM.toString(),
                                "-d",
                                "de_DE",
                                "-i",
                                "UTF-8",
                                "-p",
                                WORDS.toAbsolutePath().toString(),
                                "-l")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var in = hunspell.getOutputStream()) {
            in.write(german.getBytes(StandardCharsets.UTF_8));
        }
        TreeSet<String> words = new TreeSet<>();
        new String(hunspell.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(word -> word.matches(".*\\p{L}.*"))
                .forEach(words::add);
        assertThat(hunspell.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(hunspell.exitValue()).isZero();
        return words;
    }

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            messages.load(reader);
        }
        return messages;
    }

    private static String text(String name) throws IOException {
        try (InputStream in = SpellingTest.class.getResourceAsStream("/texts/" + name + ".md")) {
            return new String(
                    java.util.Objects.requireNonNull(in, name).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
