package de.loesungskatalog.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Objects;

class TaxonomyTest {

    private final Taxonomy taxonomy = Taxonomy.shipped();

    @Test
    void shippedTablesAreComplete() {
        assertThat(TopicArea.values()).hasSize(14);
        assertThat(taxonomy.ozgServices()).hasSize(557);
        assertThat(taxonomy.leikaServices()).hasSize(4_813);
        assertThat(taxonomy.situations()).hasSize(55);
        assertThat(taxonomy.municipalities()).hasSize(388);
        assertThat(taxonomy.modelRegions()).hasSize(5);
    }

    @Test
    void bundleOfEveryLeikaServiceIsKnown() {
        assertThat(taxonomy.leikaServices())
                .extracting(LeikaService::ozgService)
                .filteredOn(Objects::nonNull)
                .hasSizeGreaterThan(4_000)
                .allSatisfy(bundle -> assertThat(taxonomy.ozgService(bundle)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "mobilitaet-reisen, MOBILITAET_REISEN",
        "Mobilität & Reisen, MOBILITAET_REISEN",
        "mobilität, MOBILITAET_REISEN",
        "Sicherheit, RECHT_ORDNUNG",
        "Querschnittsleistungen, QUERSCHNITT",
        "Unternehmensführung & -entwicklung, UNTERNEHMENSFUEHRUNG_ENTWICKLUNG"
    })
    void topicAreaIsFoundByCodeNameAndAlias(String text, TopicArea area) {
        assertThat(TopicArea.parse(text)).contains(area);
    }

    @Test
    void thereIsNoFifteenthTopicArea() {
        assertThat(TopicArea.parse("Digitalisierung")).isEmpty();
    }

    @Test
    void malformedKeysAreRefusedByName() {
        assertThatThrownBy(() -> new OzgServiceId("1004")).hasMessageContaining("1004");
        assertThatThrownBy(() -> new LeikaKey("99")).hasMessageContaining("14 digits");
    }
}
