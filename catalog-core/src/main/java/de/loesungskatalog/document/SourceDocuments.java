package de.loesungskatalog.document;

import de.loesungskatalog.change.Outbox;
import de.loesungskatalog.change.Subject;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.Visibility;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Documents of all solutions with the text of their pages. The database is the truth for text; the
 * bytes lie in the {@link ContentStore}.
 *
 * <p>Each change is noted in the outbox for the solution that owns the document, within the same
 * transaction. Thread-safe.
 */
@Repository
public class SourceDocuments {

    private final DocumentRows rows;
    private final PageTable pages;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final TransactionTemplate transactions;

    SourceDocuments(
            DocumentRows rows,
            PageTable pages,
            JdbcClient jdbc,
            Outbox outbox,
            TransactionTemplate transactions) {
        this.rows = rows;
        this.pages = pages;
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    public Optional<SourceDocument> find(DocumentId id) {
        return rows.findById(id.value()).map(DocumentRow::document);
    }

    /** Those of these documents that there are, in no order. */
    public List<SourceDocument> find(Collection<DocumentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.findAllById(ids.stream().map(DocumentId::value).toList()).stream()
                        .map(DocumentRow::document)
                        .toList();
    }

    /** Documents of a solution in the order of its record. */
    public List<SourceDocument> of(SolutionId solution) {
        return rows.bySolution(solution.value()).stream().map(DocumentRow::document).toList();
    }

    /** Documents of several solutions at once, each in the order of its record. */
    public Map<SolutionId, List<SourceDocument>> of(Collection<SolutionId> solutions) {
        if (solutions.isEmpty()) {
            return Map.of();
        }
        return rows.bySolutions(solutions.stream().map(SolutionId::value).toList()).stream()
                .map(DocumentRow::document)
                .collect(Collectors.groupingBy(document -> document.id().solution()));
    }

    /**
     * All pages of a document, by kind and number, hidden ones included: callers show what is
     * public.
     */
    public List<DocumentPage> pages(DocumentId id) {
        return pages.of(id);
    }

    /** How much public text there is: documents and pages of published solutions. */
    public Extent publicExtent() {
        return jdbc.sql(
                        """
                        select count(distinct d.id) as documents, count(p.number) as pages
                        from solution s
                        join document d on d.solution_id = s.id and d.visibility = 'public'
                        left join document_page p
                          on p.document_id = d.id and p.visibility = 'public'
                        where s.publication = 'published'
                        """)
                .query((row, index) -> new Extent(row.getLong("documents"), row.getLong("pages")))
                .single();
    }

    /** A number of documents and of pages in them. */
    public record Extent(long documents, long pages) {}

    /**
     * The first public slide or page of each public document of these solutions: what a document
     * looks like. Documents without slides or pages are absent from the answer.
     */
    public Map<DocumentId, FirstPage> firstPages(Collection<SolutionId> solutions) {
        if (solutions.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        """
                        select d.id, p.kind, min(p.number) as number
                        from document d
                        join document_page p on p.document_id = d.id
                        where d.solution_id in (:solutions) and d.visibility = 'public'
                          and p.visibility = 'public' and p.kind in ('slide', 'page')
                        group by d.id, p.kind
                        order by d.id, p.kind desc
                        """)
                .param("solutions", solutions.stream().map(SolutionId::value).toList())
                .query(
                        (row, index) ->
                                new FirstPage(
                                        new DocumentId(row.getString("id")),
                                        PageKind.of(row.getString("kind")),
                                        row.getInt("number")))
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                FirstPage::document, Function.identity(), (slide, page) -> slide));
    }

    /** A slide or page that stands for its document. */
    public record FirstPage(DocumentId document, PageKind kind, int number) {}

    /** Documents in a state, for care and retries. */
    public List<SourceDocument> inState(DocumentState state) {
        return rows.byState(state.code()).stream().map(DocumentRow::document).toList();
    }

    /**
     * Public documents with text, a few at a time.
     *
     * @param last after which to go on; null to begin
     */
    public List<SourceDocument> extractedAfter(@Nullable DocumentId last, int count) {
        String id = last == null ? "" : last.value();
        return rows
                .after(id, DocumentState.EXTRACTED.code(), Visibility.PUBLIC.code(), count)
                .stream()
                .map(DocumentRow::document)
                .toList();
    }

    /** All hashes that documents refer to: what must be in the content store. */
    public List<String> contentHashes() {
        return jdbc.sql(
                        "select distinct sha256 from document where sha256 is not null order by"
                                + " sha256")
                .query((row, index) -> row.getString("sha256"))
                .list();
    }

    /** Which documents a file belongs to; several may have the same bytes. */
    public List<DocumentId> withContent(String sha256) {
        return jdbc.sql("select id from document where sha256 = :sha256 order by id")
                .param("sha256", sha256)
                .query((row, index) -> new DocumentId(row.getString("id")))
                .list();
    }

    /**
     * Stores a document with its pages, replacing what was there. Equal content is stored all the
     * same.
     */
    public void save(SourceDocument document, List<DocumentPage> documentPages) {
        transactions.executeWithoutResult(status -> saveNow(document, documentPages));
    }

    private void saveNow(SourceDocument document, List<DocumentPage> documentPages) {
        Optional<DocumentRow> stored = rows.findById(document.id().value());
        rows.save(DocumentRow.of(document, stored.map(DocumentRow::version).orElse(null)));
        pages.replace(document.id(), documentPages);
        outbox.changed(Subject.SOLUTION, document.id().solution().value());
    }

    /**
     * Removes documents of a solution that its record no longer names. The bytes stay in the store.
     */
    public void retain(SolutionId solution, Collection<DocumentId> named) {
        transactions.executeWithoutResult(status -> retainNow(solution, named));
    }

    private void retainNow(SolutionId solution, Collection<DocumentId> named) {
        List<String> gone =
                jdbc
                        .sql("select id from document where solution_id = :solution")
                        .param("solution", solution.value())
                        .query((row, index) -> row.getString("id"))
                        .list()
                        .stream()
                        .filter(id -> !named.contains(new DocumentId(id)))
                        .toList();
        if (!gone.isEmpty()) {
            rows.deleteAllById(gone);
            outbox.changed(Subject.SOLUTION, solution.value());
        }
    }
}
