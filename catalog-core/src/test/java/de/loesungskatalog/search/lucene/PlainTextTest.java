package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class PlainTextTest {

    /** {@code ¶} stands for the end of a line. */
    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("zwei  Wörter", "zwei Wörter"),
                arguments("  am Rand\n\n", "am Rand"),
                arguments("eine\nzweite", "eine¶zweite"),
                arguments("eine \t\r\n \n zweite", "eine¶zweite"),
                arguments("eine\u2029zweite", "eine¶zweite"),
                arguments("fest\u00a0schmal\u202f\u2009weit", "fest schmal weit"),
                arguments("\u2028\u001c am Rand", "am Rand"),
                arguments("mitten\u2028darin", "mitten\u2028darin"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void blanksAndLineEndsAreOfOneKind(String raw, String plain) {
        assertThat(PlainText.of(raw)).isEqualTo(plain.replace('¶', PlainText.LINE_END));
    }
}
