package de.loesungskatalog.organisation;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

import java.util.List;

/** Rows of the table {@code organisation}. */
interface OrganisationRows extends ListCrudRepository<OrganisationRow, String> {

    @Query("select * from organisation order by id")
    List<OrganisationRow> ordered();
}
