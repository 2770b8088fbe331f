package de.loesungskatalog.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void languageIsToldByItsSmallWords() {
        assertThat(
                        Language.of(
                                "Die Anmeldung zur Schule ist für Eltern nicht schwer: Sie wird von"
                                    + " der Kommune auf einer Seite angeboten und ist mit dem Handy"
                                    + " in wenigen Minuten erledigt."))
                .isEqualTo("de");
        assertThat(
                        Language.of(
                                "The service is offered by the city for all parents, and it can be"
                                    + " used on a phone. That is the reason for its success in this"
                                    + " country."))
                .isEqualTo("en");
        assertThat(
                        Language.of(
                                "Wniosek można złożyć przez internet, a decyzja jest wydawana w"
                                    + " ciągu miesiąca. Opłata nie jest pobierana dla osób, które"
                                    + " mieszkają na terenie gminy oraz do niej należą."))
                .isEqualTo("pl");
    }

    @Test
    void fewWordsAndListsOfNamesTellNothing() {
        assertThat(Language.of("Die Anmeldung ist für alle")).isNull();
        assertThat(Language.of("Aachen Bonn Coesfeld Dortmund Essen ".repeat(20))).isNull();
        assertThat(Language.of("")).isNull();
    }
}
