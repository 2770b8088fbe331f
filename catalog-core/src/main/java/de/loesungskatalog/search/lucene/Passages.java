package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.Snippet;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The best passage of places, marked by the very terms that matched, from the offsets in the index.
 */
final class Passages extends UnifiedHighlighter {

    private static final int GOAL = 150; // characters: two lines of a result card
    private static final float ALIGNMENT = .3f; // some words before the first mark, more after it
    private static final int LONGEST_PLACE = 200_000; // characters looked at

    private static final Set<String> READ = Set.of(IndexFields.PLACE);
    private static final int AT_ONCE = 64; // texts in memory: more than a page of results shows

    private final Map<Integer, StoredPlace> places = new HashMap<>();
    private final Map<String, Sentences> sentences = new IdentityHashMap<>();
    private final CatalogueSearcher searcher;
    private final Query query;

    Passages(CatalogueSearcher searcher, Analyzer analysis, Query query) {
        super(
                UnifiedHighlighter.builder(searcher, analysis)
                        .withFieldMatcher(IndexFields.PASSAGE::equals)
                        .withFormatter(new SnippetFormatter())
                        .withScorer(new PassageScore())
                        .withMaxNoHighlightPassages(0)
                        .withMaxLength(LONGEST_PLACE)
                        .withWeightMatches(!isOfSingleTerms(query)));
        this.searcher = searcher;
        this.query = query;
    }

    /** Known without gathering what fields all segments have. */
    @Override
    protected OffsetSource getOffsetSource(String field) {
        return OffsetSource.POSTINGS;
    }

    /** Of single words every occurrence counts; only what must stand together is searched again. */
    @Override
    protected FieldOffsetStrategy getOffsetStrategy(OffsetSource source, UHComponents components) {
        return components.highlightFlags().contains(HighlightFlag.WEIGHT_MATCHES)
                ? super.getOffsetStrategy(source, components)
                : new TermOffsets(searcher, components);
    }

    private static boolean isOfSingleTerms(Query query) {
        return switch (query) {
            case TermQuery term -> true;
            case BoostQuery boosted -> isOfSingleTerms(boosted.getQuery());
            case BooleanQuery any ->
                    any.clauses().stream()
                            .allMatch(
                                    clause ->
                                            clause.occur() == Occur.SHOULD
                                                    && isOfSingleTerms(clause.query()));
            default -> false;
        };
    }

    /** Snippets in the order of the documents; empty where nothing is to be marked. */
    List<Optional<Snippet>> snippets(int[] documents) throws IOException {
        Map<String, Object[]> found =
                highlightFieldsAsObjects(
                        new String[] {IndexFields.PASSAGE}, query, documents, new int[] {1});
        return Arrays.stream(found.get(IndexFields.PASSAGE))
                .map(snippet -> Optional.ofNullable((Snippet) snippet))
                .toList();
    }

    /** The place that a snippet was asked for: read together with its text. */
    Place place(int document) throws IOException {
        return Objects.requireNonNull(places.get(document), "a place that was not asked for")
                .place();
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(
            String[] fields, DocIdSetIterator documents, int characters) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<CharSequence[]> texts = new ArrayList<>();
        while (texts.size() < AT_ONCE && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            Document found = stored.document(documents.docID(), READ);
            StoredPlace place = StoredPlace.read(found.getBinaryValue(IndexFields.PLACE));
            places.put(documents.docID(), place);
            sentences.put(place.text(), place.sentences());
            texts.add(new CharSequence[] {place.text()});
        }
        return texts;
    }

    @Override
    protected BreakIterator getBreakIterator(String field) {
        return LengthGoalBreakIterator.createMinLength(
                Sentences.breaks(
                        text ->
                                Objects.requireNonNull(
                                        sentences.get(text), "a text that was not read")),
                GOAL,
                ALIGNMENT);
    }

    /** Without looking for ends of values: a place has one. */
    @Override
    protected FieldHighlighter newFieldHighlighter(
            String field,
            FieldOffsetStrategy offsets,
            BreakIterator splitting,
            PassageScorer scorer,
            int most,
            int mostWithoutMarks,
            PassageFormatter formatter,
            Comparator<Passage> order) {
        return super.newFieldHighlighter(
                field,
                offsets,
                getBreakIterator(field),
                scorer,
                most,
                mostWithoutMarks,
                formatter,
                order);
    }
}
