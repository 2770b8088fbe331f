package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A text that is taken apart once must give each field what its own analysis gives it. */
class AnalysedTextTest {

    static final List<String> PIECES =
            List.of(
                    "Bewohnerparkausweise",
                    "Schulanmeldung",
                    "die",
                    "und",
                    "Führerschein",
                    "Fuehrerschein",
                    "straße",
                    "STRASSE",
                    "Einer für Alle",
                    "einer-für-alle",
                    "EfA",
                    "Bau",
                    "OZG",
                    "2024",
                    "1.234,56",
                    "E-Akte",
                    "Müller's",
                    "x",
                    "é",
                    "😀😀😀😀😀",
                    "\u2029",
                    ".",
                    "–",
                    "Kfz-Zulassungsstelle",
                    "www.example.org",
                    "日本語",
                    "A\u0308pfel",
                    "𝒜𝒷𝒸𝒹𝑒𝒻",
                    "Verwaltungsdienstleistungen",
                    "anmelden",
                    "nicht");

    private final GermanAnalysis analysis = new GermanAnalysis(new Compounds());

    @ParameterizedTest
    @MethodSource("texts")
    void givesTheTokensOfEachField(String text) throws IOException {
        AnalysedText analysed = analysis.analysed(text);

        assertThat(tokens(analysed.terms())).isEqualTo(tokens(IndexFields.PASSAGE, text));
        assertThat(tokens(analysed.terms())).isEqualTo(tokens(IndexFields.TEXT, text));
    }

    @ParameterizedTest
    @ValueSource(ints = {255, 256, 300, 1_000})
    void endlessWordsAreCutAlike(int length) throws IOException {
        givesTheTokensOfEachField("vorher " + "a".repeat(length) + " nachher");
    }

    static Stream<String> texts() {
        Random random = new Random(20261);
        return Stream.generate(
                        () -> {
                            StringBuilder text = new StringBuilder();
                            for (int i = random.nextInt(12); i >= 0; i--) {
                                text.append(PIECES.get(random.nextInt(PIECES.size())));
                                text.append(random.nextInt(5) == 0 ? "" : " ");
                            }
                            return text.toString();
                        })
                .limit(300);
    }

    private List<Token> tokens(String field, String text) throws IOException {
        return tokens(analysis.tokenStream(field, text));
    }

    private static List<Token> tokens(TokenStream stream) throws IOException {
        List<Token> tokens = new ArrayList<>();
        try (stream) {
            var term = stream.getAttribute(TermToBytesRefAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(
                        new Token(
                                term.getBytesRef().utf8ToString(),
                                increment.getPositionIncrement(),
                                offset.startOffset(),
                                offset.endOffset()));
            }
            stream.end();
            tokens.add(
                    new Token(
                            "end",
                            increment.getPositionIncrement(),
                            offset.startOffset(),
                            offset.endOffset()));
        }
        return tokens;
    }

    private record Token(String term, int increment, int start, int end) {}
}
