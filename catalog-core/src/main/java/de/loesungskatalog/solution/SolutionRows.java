package de.loesungskatalog.solution;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

import java.util.Collection;
import java.util.List;

/** Rows of the table {@code solution}. */
interface SolutionRows extends ListCrudRepository<SolutionRow, String> {

    @Query("select * from solution where id in (:ids)")
    List<SolutionRow> byIds(Collection<String> ids);

    @Query("select id from solution order by id")
    List<String> ids();

    @Query("select id from solution where publication = 'published' order by id")
    List<String> publishedIds();

    @Query(
            "select * from solution where publication = 'published' order by updated desc nulls"
                    + " last, id limit :limit")
    List<SolutionRow> newest(int limit);

    @Query(
            "select * from solution where publication = 'published' order by completeness desc"
                    + " nulls last, updated desc nulls last, id limit :limit")
    List<SolutionRow> mostComplete(int limit);

    @Query("select count(*) from solution where publication = 'published'")
    long countPublished();
}
