package de.loesungskatalog.material.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.material.SampleCatalogue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

class SubtitlesTest {

    @Test
    void noteAndFirstCueSayThatThisIsADemonstration() throws IOException {
        String text =
                new String(
                        new Subtitles().write(SampleCatalogue.appointments()),
                        StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("WEBVTT\n\nNOTE\nDemonstration, zusammengestellt vom Lösungskatalog");
        assertThat(text.substring(text.indexOf("\n1\n")).replace('\n', ' '))
                .contains(
                        "--> 00:00:03.968 Demonstration, zusammengestellt vom Lösungskatalog.  2");
    }

    @Test
    void cuesFollowEachOtherInShortLines() {
        List<Cue> cues =
                Cue.sequence(
                        List.of(
                                "Kurz.",
                                "Ein längerer Satz, der nicht auf eine einzige Zeile passt. "
                                        .repeat(3)));
        assertThat(cues)
                .hasSizeGreaterThan(2)
                .allSatisfy(
                        cue -> {
                            assertThat(cue.lines())
                                    .hasSizeBetween(1, 2)
                                    .allSatisfy(
                                            line -> assertThat(line).hasSizeLessThanOrEqualTo(42));
                            assertThat(cue.end()).isGreaterThanOrEqualTo(cue.start() + 1_800);
                        });
        for (int index = 1; index < cues.size(); index++) {
            assertThat(cues.get(index).start()).isGreaterThan(cues.get(index - 1).end());
        }
    }
}
