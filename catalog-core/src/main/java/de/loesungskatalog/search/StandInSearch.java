package de.loesungskatalog.search;

import de.loesungskatalog.change.Outbox;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.search.Guidance.Matching;
import de.loesungskatalog.search.SolutionCard.ProviderName;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.Solutions;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Asks the index and, while that cannot answer, the records in the database (R8 of the reliability
 * list): all words must be in title, summary, tags or names of providers. Filters, facets, order
 * and paging are as ever; slides, other forms of a word and matches are not there, and {@link
 * Matching#RECORDS} says so.
 *
 * <p>The records are held in memory as long as the index is away, at most {@value #MOST} of them;
 * with more, and for everything but {@link #find}, there is no answer without the index.
 *
 * <p>Thread-safe.
 */
public final class StandInSearch implements SolutionSearch {

    // a guess, thirty times the starter catalogue; what they take in memory was not measured
    static final int MOST = 5_000;

    private final SolutionSearch index;
    private final FacetValues values;
    private final FacetList facets;
    private final EntryAssembly assembly;
    private final Solutions solutions;
    private final Outbox outbox;
    private volatile @Nullable Records held;

    public StandInSearch(
            SolutionSearch index,
            FacetValues values,
            Solutions solutions,
            SourceDocuments documents,
            Organisations organisations,
            Outbox outbox) {
        this.index = index;
        this.values = values;
        this.facets = new FacetList(values);
        this.assembly = new EntryAssembly(solutions, documents, organisations);
        this.solutions = solutions;
        this.outbox = outbox;
    }

    @Override
    public SearchResult find(SearchQuery query) {
        try {
            SearchResult result = index.find(query);
            held = null;
            return result;
        } catch (SearchUnavailableException e) {
            if (solutions.countPublished() > MOST) {
                throw e;
            }
            return find(query, records());
        }
    }

    private SearchResult find(SearchQuery query, Records records) {
        List<String> words = RecordText.words(query.text());
        List<RecordText> matching =
                records.texts().stream().filter(record -> record.hasAll(words)).toList();
        List<RecordText> found =
                matching.stream()
                        .filter(record -> record.passes(query.filters(), values))
                        .sorted(order(query, words))
                        .toList();
        return new SearchResult(
                query,
                found.size(),
                true,
                null,
                null,
                false,
                facets.of(query, field -> counts(matching, query, field), records::organisation),
                found.stream()
                        .skip((query.page() - 1L) * query.size())
                        .limit(query.size())
                        .map(record -> new Hit(record.card(), List.of(), List.of()))
                        .toList(),
                query.isBlank()
                        ? Guidance.NONE
                        : new Guidance(
                                Matching.RECORDS,
                                found.size(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()));
    }

    /** Other fields filter, the field itself does not: its other values can be chosen as well. */
    private Map<String, Long> counts(
            List<RecordText> matching, SearchQuery query, FacetField field) {
        Map<FacetField, Set<String>> others = new HashMap<>(query.filters());
        others.remove(field);
        return matching.stream()
                .filter(record -> record.passes(others, values))
                .flatMap(record -> values.of(record.entry(), field).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Comparator<RecordText> order(SearchQuery query, List<String> words) {
        Comparator<RecordText> newest =
                Comparator.comparing(
                        record -> record.card().updated(),
                        Comparator.nullsLast(Comparator.reverseOrder()));
        Comparator<RecordText> order =
                switch (query.sort()) {
                    case RELEVANCE ->
                            Comparator.comparing((RecordText record) -> -record.inTitle(words))
                                    .thenComparing(newest);
                    case NEWEST -> newest;
                    case TITLE -> Comparator.comparing(RecordText::title);
                };
        return order.thenComparing(record -> record.card().id());
    }

    /** Reads all records once for many questions, and again when something has changed. */
    private synchronized Records records() {
        long position = outbox.position();
        Records known = held;
        if (known == null || known.position() != position) {
            List<SolutionId> all = solutions.publishedIds();
            known =
                    new Records(
                            position,
                            assembly.outlines(all).stream().map(RecordText::new).toList());
            held = known;
        }
        return known;
    }

    private record Records(long position, List<RecordText> texts) {

        /** Of the facets only organisations have names that are not known beforehand. */
        String organisation(FacetField field, String id) {
            return texts.stream()
                    .flatMap(record -> record.card().provider().stream())
                    .filter(provider -> provider.organisation().equals(id))
                    .map(ProviderName::name)
                    .findFirst()
                    .orElse(id);
        }
    }

    @Override
    public List<Neighbour> neighbours(String text, Set<Neighbour.Kind> kinds, int limit) {
        return index.neighbours(text, kinds, limit);
    }

    @Override
    public List<Suggestion> suggest(String typed, int limit) {
        return index.suggest(typed, limit);
    }

    @Override
    public List<SolutionCard> similar(SolutionId solution, int limit) {
        return index.similar(solution, limit);
    }

    @Override
    public List<Snippet> mark(String words, List<String> texts) {
        return index.mark(words, texts);
    }
}
