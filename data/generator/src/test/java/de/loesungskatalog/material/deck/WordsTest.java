package de.loesungskatalog.material.deck;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.material.page.Colour;
import de.loesungskatalog.material.solution.Citation;
import de.loesungskatalog.material.solution.Milestone;
import de.loesungskatalog.material.solution.SolutionRecord.Link;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.util.List;

class WordsTest {

    @Test
    void sentencesEndNeitherAtDatesNorAtAbbreviations() {
        assertThat(
                        Sentences.of(
                                "Seit dem 3. Mai läuft es, z. B. in Köln. **Rund 2 Mio. Euro**"
                                        + " kostete es. Gut?"))
                .containsExactly(
                        "Seit dem 3. Mai läuft es, z. B. in Köln.",
                        "Rund 2 Mio. Euro kostete es.",
                        "Gut?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "über 260 Mandanten und über 5.600 Verfahren | Über 260 | Mandanten und über 5.600"
                        + " Verfahren",
                "10 bis 40 Sekunden je Dokument | 10 bis 40 | Sekunden je Dokument",
                "rund 1,7 Mio. Euro Bundesmittel | Rund 1,7 Mio. Euro | Bundesmittel",
                "Version 1.103.0 vom Dezember 2025 | Version 1.103.0 | vom Dezember 2025",
                "Landesförderung 475.222 Euro | 475.222 Euro | Landesförderung",
                "Betriebskosten 12 bis 15 Mio. Euro je Jahr (2018) | 12 bis 15 Mio. Euro"
                        + " | Betriebskosten je Jahr (2018)",
                "Fahrplan mit vier Phasen (0 bis 3) | '' | Fahrplan mit vier Phasen (0 bis 3)",
                "2025: 817 Commits | '' | 2025: 817 Commits",
                "Altstadt vollständig erfasst | '' | Altstadt vollständig erfasst",
            })
    void quantitiesAtTheEndsOfAFactAreBig(String fact, String big, String rest) {
        assertThat(Figure.of(fact)).isEqualTo(new Figure(big, rest));
    }

    @ParameterizedTest
    @CsvSource({"2024-05-03,3. Mai 2024", "2024-05,Mai 2024", "2024,2024"})
    void datesAreAsExactAsTheirSource(String when, String words) {
        assertThat(new Milestone(when, "").whenInWords()).isEqualTo(words);
    }

    @Test
    void citationsNameTheSiteAndNeverThePath() {
        URI report = URI.create("https://www.example.org/besuch-von-frau-muster.html?x=1");
        URI other = URI.create("https://www.example.org/b");
        URI code = URI.create("https://github.com/it-at-m/refarch");
        List<Link> links = List.of(new Link("Bericht", report.toString()));
        assertThat(Citation.of(List.of(report, other, code), links))
                .extracting(citation -> citation.fitting(words -> true))
                .containsExactly(
                        "Bericht (example.org)",
                        "example.org, Seite 2",
                        "github.com/it-at-m/refarch");
        assertThat(Citation.of(List.of(report), List.of()))
                .extracting(citation -> citation.fitting(words -> true))
                .containsExactly("example.org");
    }

    @Test
    void everyAccentCarriesWhiteTextAndStandsOnItsTint() {
        assertThat(Accent.all())
                .hasSize(14)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        accent -> {
                            assertThat(accent.contrast(Colour.WHITE)).isGreaterThan(5);
                            assertThat(accent.contrast(accent.tint())).isGreaterThan(4.5);
                        });
        assertThat(Colour.GREY.contrast(Colour.WHITE)).isGreaterThan(4.5);
    }
}
