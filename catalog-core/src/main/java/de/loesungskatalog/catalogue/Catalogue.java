package de.loesungskatalog.catalogue;

import de.loesungskatalog.change.RecordText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the description of this catalogue is kept. Thread-safe. */
@Repository
public class Catalogue {

    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was delivered last; {@link CatalogueDescription#DEFAULT} if nothing was. */
    public CatalogueDescription description() {
        return jdbc.sql("select description_json from catalogue where description_json is not null")
                .query(String.class)
                .optional()
                .map(json -> RecordText.read(json, CatalogueDescription.class))
                .orElse(CatalogueDescription.DEFAULT);
    }

    /** Whether a description was ever delivered. */
    public boolean isDescribed() {
        return jdbc.sql("select count(description_json) from catalogue").query(Long.class).single()
                > 0;
    }

    /** Stores the description; says whether anything changed. */
    public boolean describe(CatalogueDescription description) {
        if (isDescribed() && description().equals(description)) {
            return false;
        }
        jdbc.sql("update catalogue set description_json = :json")
                .param("json", RecordText.of(description).json())
                .update();
        return true;
    }
}
