package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.Match;
import de.loesungskatalog.search.Snippet;
import de.loesungskatalog.search.Snippet.Range;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the best places of the hits that are shown: runs the query over the places of just these
 * blocks, which lie before their parents in the index.
 */
final class MatchFinder {

    private static final float SOURCES_WEIGHT = .3f; // titles of sources hold all the words
    private static final int CANDIDATES_EACH = 3; // per match wanted: some repeat each other

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Analyzer analysis;

    MatchFinder(Analyzer analysis) {
        this.analysis = analysis;
    }

    /** Matches of each parent, best first; parents are index-wide document numbers. */
    Map<Integer, List<Match>> find(
            CatalogueSearcher searcher, Query places, int[] parents, int wanted)
            throws IOException {
        Map<Integer, List<Candidate>> candidates = candidates(searcher, places, parents, wanted);
        int[] documents =
                candidates.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(Candidate::document)
                        .sorted()
                        .toArray();
        if (documents.length == 0) {
            return Map.of();
        }
        List<Optional<Snippet>> snippets =
                new Passages(searcher, analysis).snippets(places, documents);
        StoredFields stored = searcher.storedFields();
        Map<Integer, List<Match>> matches = new HashMap<>();
        for (var entry : candidates.entrySet()) {
            List<Found> found = new ArrayList<>();
            for (Candidate candidate : entry.getValue()) {
                Optional<Snippet> snippet =
                        snippets.get(Arrays.binarySearch(documents, candidate.document()))
                                .filter(marked -> !marked.highlights().isEmpty());
                if (snippet.isPresent()) {
                    Place place = place(stored, candidate.document());
                    found.add(new Found(place, withoutHeading(snippet.get(), place)));
                }
            }
            matches.put(entry.getKey(), best(found, wanted));
        }
        return matches;
    }

    private static Map<Integer, List<Candidate>> candidates(
            CatalogueSearcher searcher, Query places, int[] parents, int wanted)
            throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(places), ScoreMode.COMPLETE, 1f);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        Map<Integer, List<Candidate>> candidates = new HashMap<>();
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
                candidates.put(parent, most(block, wanted * CANDIDATES_EACH));
            }
        }
        return candidates;
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

    private static List<Candidate> most(List<Candidate> block, int limit) {
        return block.stream()
                .sorted(
                        Comparator.comparing(Candidate::score)
                                .reversed()
                                .thenComparing(Candidate::document))
                .limit(limit)
                .toList();
    }

    /** The first ones that say something new; one of them a page, if any page matches. */
    private static List<Match> best(List<Found> found, int wanted) {
        Set<String> said = new HashSet<>();
        List<Found> different =
                found.stream().filter(one -> said.add(letters(one.snippet().text()))).toList();
        List<Found> best =
                new ArrayList<>(different.subList(0, Math.min(wanted, different.size())));
        if (best.size() == wanted && best.stream().noneMatch(Found::isPage)) {
            // the place in the material is what people come for
            different.stream()
                    .filter(Found::isPage)
                    .findFirst()
                    .ifPresent(page -> best.set(wanted - 1, page));
        }
        return best.stream().map(Found::match).toList();
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The heading of a page is shown as its label; its snippet says more if more is marked. */
    private static Snippet withoutHeading(Snippet snippet, Place place) {
        String heading = place.label() == null ? "" : PlainText.of(place.label());
        int end = heading.length();
        boolean begins =
                place.document() != null
                        && !heading.isEmpty()
                        && snippet.text().startsWith(heading + " ");
        List<Range> rest =
                snippet.highlights().stream()
                        .filter(range -> range.start() > end)
                        .map(range -> new Range(range.start() - end - 1, range.end() - end - 1))
                        .toList();
        return begins && !rest.isEmpty()
                ? new Snippet(snippet.text().substring(end + 1), rest)
                : snippet;
    }

    private static Place place(StoredFields stored, int document) throws IOException {
        Document fields = stored.document(document, Set.of(IndexFields.PLACE));
        return StoredJson.read(fields.getBinaryValue(IndexFields.PLACE), Place.class);
    }

    private record Candidate(int document, float score) {}

    private record Found(Place place, Snippet snippet) {

        boolean isPage() {
            return place.document() != null;
        }

        Match match() {
            return new Match(
                    place.kind(),
                    place.document(),
                    place.number(),
                    place.start(),
                    place.anchor(),
                    place.label(),
                    snippet);
        }
    }
}
