package de.loesungskatalog.search;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.document.SourceDocuments.FirstPage;
import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.search.IndexEntry.IndexedDocument;
import de.loesungskatalog.solution.Provider;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.Solutions;
import de.loesungskatalog.solution.Visibility;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads index entries from the database. The one place where what is not public is left out:
 * records that are not published, internal documents, internal pages, speaker notes that the record
 * does not publish.
 */
final class EntryAssembly {

    private final Solutions solutions;
    private final SourceDocuments documents;
    private final Organisations organisations;

    EntryAssembly(Solutions solutions, SourceDocuments documents, Organisations organisations) {
        this.solutions = solutions;
        this.documents = documents;
        this.organisations = organisations;
    }

    List<SolutionId> ids() {
        return solutions.ids();
    }

    /** Entries of those that are published; the others are absent. */
    List<IndexEntry> entries(Collection<SolutionId> ids) {
        return entries(ids, this::publicPages);
    }

    /**
     * The same with no more than the first slide or page of each document, without its text: enough
     * for facets and cards.
     */
    List<IndexEntry> outlines(Collection<SolutionId> ids) {
        Map<DocumentId, FirstPage> first = documents.firstPages(ids);
        return entries(
                ids,
                (solution, document) ->
                        Stream.ofNullable(first.get(document.id()))
                                .map(page -> textless(page.kind(), page.number()))
                                .toList());
    }

    private static DocumentPage textless(PageKind kind, int number) {
        return new DocumentPage(kind, number, null, "", null, Visibility.PUBLIC, null);
    }

    private List<IndexEntry> entries(
            Collection<SolutionId> ids,
            BiFunction<Solution, SourceDocument, List<DocumentPage>> pages) {
        List<Solution> published =
                solutions.findAll(ids).values().stream()
                        .filter(Solution::isPublished)
                        .sorted((a, b) -> a.id().compareTo(b.id()))
                        .toList();
        Map<SolutionId, List<SourceDocument>> owned =
                documents.of(published.stream().map(Solution::id).toList());
        Map<OrganisationId, String> names = names(published);
        return published.stream()
                .map(
                        solution ->
                                entry(
                                        solution,
                                        owned.getOrDefault(solution.id(), List.of()),
                                        names,
                                        pages))
                .toList();
    }

    /** Solutions that one of the organisations provides; their entries carry its name. */
    List<SolutionId> providedBy(Set<OrganisationId> changed, int batch) {
        List<SolutionId> all = ids();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + batch)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + batch)))
                .flatMap(some -> solutions.findAll(some).values().stream())
                .filter(solution -> providers(solution).anyMatch(changed::contains))
                .map(Solution::id)
                .toList();
    }

    private static IndexEntry entry(
            Solution solution,
            List<SourceDocument> owned,
            Map<OrganisationId, String> names,
            BiFunction<Solution, SourceDocument, List<DocumentPage>> pages) {
        return new IndexEntry(
                solution,
                owned.stream()
                        .filter(SourceDocument::isPublic)
                        .map(
                                document ->
                                        new IndexedDocument(
                                                document, pages.apply(solution, document)))
                        .toList(),
                providers(solution)
                        .distinct()
                        .collect(
                                Collectors.toMap(
                                        id -> id, id -> names.getOrDefault(id, id.value()))));
    }

    private List<DocumentPage> publicPages(Solution solution, SourceDocument document) {
        boolean withNotes = solution.publishesNotes(document.id().localId());
        return documents.pages(document.id()).stream()
                .filter(DocumentPage::isPublic)
                .map(page -> found(page, withNotes))
                .toList();
    }

    /** A page as it is found: notes that are public are read as part of its text. */
    private static DocumentPage found(DocumentPage page, boolean withNotes) {
        return new DocumentPage(
                page.kind(),
                page.number(),
                page.title(),
                withNotes && page.notes() != null ? page.text() + "\n" + page.notes() : page.text(),
                null,
                page.visibility(),
                page.start());
    }

    private Map<OrganisationId, String> names(List<Solution> published) {
        Set<OrganisationId> ids =
                published.stream().flatMap(EntryAssembly::providers).collect(Collectors.toSet());
        return organisations.findAll(ids).values().stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    private static Stream<OrganisationId> providers(Solution solution) {
        return solution.provider().stream().map(Provider::organisation);
    }
}
