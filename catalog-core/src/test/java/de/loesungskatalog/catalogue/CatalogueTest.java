package de.loesungskatalog.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.sample.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final TestDatabase database = new TestDatabase();
    private final Catalogue catalogue = database.get(Catalogue.class);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void emptyCatalogueHasADefaultDescription() {
        assertThat(catalogue.isDescribed()).isFalse();
        assertThat(catalogue.description()).isEqualTo(CatalogueDescription.DEFAULT);
    }

    @Test
    void deliveredDescriptionIsKept() {
        var description = new CatalogueDescription("Katalog", "Zweckverband", "de", 1);
        assertThat(catalogue.describe(description)).isTrue();
        assertThat(catalogue.describe(description)).isFalse();
        assertThat(catalogue.description()).isEqualTo(description);
    }
}
