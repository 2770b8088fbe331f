package de.loesungskatalog.document;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

import java.util.Collection;
import java.util.List;

/** Rows of the table {@code document}. */
interface DocumentRows extends ListCrudRepository<DocumentRow, String> {

    @Query("select * from document where solution_id = :solution order by position, id")
    List<DocumentRow> bySolution(String solution);

    @Query(
            "select * from document where solution_id in (:solutions) order by solution_id,"
                    + " position, id")
    List<DocumentRow> bySolutions(Collection<String> solutions);

    @Query("select * from document where state = :state order by id")
    List<DocumentRow> byState(String state);

    @Query(
            "select * from document where state = :state and visibility = :visibility and id > :id"
                    + " order by id limit :count")
    List<DocumentRow> after(String id, String state, String visibility, int count);
}
