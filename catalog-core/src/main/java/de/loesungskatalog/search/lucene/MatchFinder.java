package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.Match;
import de.loesungskatalog.search.Snippet;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the best places of the hits that are shown: runs the query over the places of just these
 * blocks, which lie before their parents in the index.
 */
final class MatchFinder {

    private static final float SOURCES_WEIGHT = .3f; // titles of sources hold all the words
    private static final int CANDIDATES_EACH = 3; // per match wanted: some repeat each other

    private final Analyzer analysis;

    MatchFinder(Analyzer analysis) {
        this.analysis = analysis;
    }

    /** Matches of each parent, best first; parents are index-wide document numbers. */
    Map<Integer, List<Match>> find(
            CatalogueSearcher searcher, Query places, int[] parents, int wanted)
            throws IOException {
        Map<Integer, PlaceChoice> choices = choices(searcher, places, parents, wanted);
        Passages passages = new Passages(searcher, analysis, places);
        for (List<Asked> asked = Asked.of(choices); !asked.isEmpty(); asked = Asked.of(choices)) {
            int[] documents =
                    asked.stream().flatMapToInt(a -> IntStream.of(a.places())).sorted().toArray();
            List<Optional<Snippet>> snippets = passages.snippets(documents);
            for (Asked one : asked) {
                for (int document : one.places()) {
                    Optional<Snippet> marked =
                            snippets.get(Arrays.binarySearch(documents, document))
                                    .filter(snippet -> !snippet.highlights().isEmpty());
                    if (marked.isPresent()) {
                        one.choice().add(passages.place(document), marked.get());
                    }
                }
            }
        }
        Map<Integer, List<Match>> matches = new HashMap<>();
        choices.forEach((parent, choice) -> matches.put(parent, choice.best()));
        return matches;
    }

    /** Places of one hit that are to be looked at, the best first. */
    private record Asked(PlaceChoice choice, int[] places) {

        static List<Asked> of(Map<Integer, PlaceChoice> choices) {
            return choices.values().stream()
                    .map(choice -> new Asked(choice, choice.next()))
                    .filter(asked -> asked.places().length > 0)
                    .toList();
        }
    }

    private static Map<Integer, PlaceChoice> choices(
            CatalogueSearcher searcher, Query places, int[] parents, int wanted)
            throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(places), ScoreMode.COMPLETE, 1f);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        Map<Integer, PlaceChoice> choices = new HashMap<>();
        int[] ascending = IntStream.of(parents).sorted().toArray(); // iterators only go forward
        int current = -1;
        Scorer scorer = null;
        for (int parent : ascending) {
            int ordinal = ReaderUtil.subIndex(parent, leaves);
            if (ordinal != current) {
                scorer = weight.scorer(leaves.get(ordinal));
                current = ordinal;
            }
            if (scorer != null) {
                List<Candidate> block = block(scorer, leaves.get(ordinal), parent);
                choices.put(parent, new PlaceChoice(most(block, wanted * CANDIDATES_EACH), wanted));
            }
        }
        return choices;
    }

    private static List<Candidate> block(Scorer scorer, LeafReaderContext leaf, int parent)
            throws IOException {
        int last = parent - leaf.docBase;
        DocIdSetIterator iterator = scorer.iterator();
        int document = iterator.docID();
        int first = CatalogueSearcher.firstOfBlock(leaf, last);
        if (document < first) {
            document = iterator.advance(first);
        }
        List<Candidate> block = new ArrayList<>();
        NumericDocValues sources = DocValues.getNumeric(leaf.reader(), IndexFields.SOURCES);
        while (document < last) {
            float score = scorer.score() * (sources.advanceExact(document) ? SOURCES_WEIGHT : 1);
            block.add(new Candidate(document + leaf.docBase, score));
            document = iterator.nextDoc();
        }
        return block;
    }

    private static int[] most(List<Candidate> block, int limit) {
        // stable: of equal ones the earlier place first
        block.sort((one, other) -> Float.compare(other.score(), one.score()));
        int[] most = new int[Math.min(limit, block.size())];
        for (int i = 0; i < most.length; i++) {
            most[i] = block.get(i).document();
        }
        return most;
    }

    private record Candidate(int document, float score) {}
}
