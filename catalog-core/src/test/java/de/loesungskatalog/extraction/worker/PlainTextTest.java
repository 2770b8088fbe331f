package de.loesungskatalog.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\r\nb",
                "a\rb",
                "a\u000bb",
                "a\u2028b",
                " a \t\n\u00a0b\u2003",
                "\n\na \n b\n"
            })
    void linesEndInOneWayAndWithoutBlanks(String raw) {
        assertThat(PlainText.of(raw)).isEqualTo("a\nb");
    }

    @Test
    void blanksOfAllKindsAreOne() {
        assertThat(PlainText.of("a \t\u00a0\u2009 b")).isEqualTo("a b");
    }

    @Test
    void oneEmptyLineIsEnough() {
        assertThat(PlainText.of("a\n \n\r\n\nb")).isEqualTo("a\n\nb");
    }

    @Test
    void umlautsAreComposed() {
        assertThat(PlainText.of("Bu\u0308rgerbu\u0308ro Köln")).isEqualTo("Bürgerbüro Köln");
    }

    @Test
    void invisibleCharactersDoNotPartAWord() {
        assertThat(PlainText.of("Schul\u00adan\u200bmel\u0007dung\ue000\udbc0\udc00"))
                .isEqualTo("Schulanmeldung");
    }

    @Test
    void charactersBeyondTheFirstPlaneStay() {
        assertThat(PlainText.of("ja 😀 – €")).isEqualTo("ja 😀 – €");
    }

    @Test
    void oneLineOrNothing() {
        assertThat(PlainText.orNull("Digitale\nSchulanmeldung "))
                .isEqualTo("Digitale Schulanmeldung");
        assertThat(PlainText.orNull(" \n\u00ad")).isNull();
        assertThat(PlainText.orNull(null)).isNull();
    }
}
