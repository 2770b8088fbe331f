package de.loesungskatalog.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Collection;
import java.util.stream.Stream;

/** Collects the first solutions of an order and counts the facets, in one pass on one thread. */
final class TopSolutions implements CollectorManager<Collector, TopSolutions.Top> {

    private final First first;
    private final FacetCounts facets;
    private long total;

    private TopSolutions(First first, FacetCounts facets) {
        this.first = first;
        this.facets = facets;
    }

    /**
     * @param wanted how many solutions, at least one
     */
    static TopSolutions byScore(IdRanks ids, int wanted, FacetCounts facets) {
        return new TopSolutions(new ByScore(new FirstByScore(ids, wanted)), facets);
    }

    /**
     * @param wanted how many solutions, at least one
     */
    static TopSolutions by(Sort order, int wanted, FacetCounts facets) {
        return new TopSolutions(
                new ByOrder(
                        new TopFieldCollectorManager(order, wanted, Integer.MAX_VALUE)
                                .newCollector()),
                facets);
    }

    /**
     * @param total solutions that match and pass the filters
     * @param documents the first ones, by index-wide number
     */
    record Top(long total, int[] documents) {}

    @Override
    public Collector newCollector() {
        return new FilteringCollector();
    }

    @Override
    public Top reduce(Collection<Collector> collectors) {
        return new Top(total, first.take());
    }

    /** Keeps the first of what it is given. */
    private sealed interface First {
        ScoreMode mode();

        LeafCollector in(LeafReaderContext leaf) throws IOException;

        int[] take();
    }

    private record ByScore(FirstByScore best) implements First {

        @Override
        public ScoreMode mode() {
            return ScoreMode.COMPLETE;
        }

        @Override
        public LeafCollector in(LeafReaderContext leaf) {
            return new LeafCollector() {
                private @Nullable Scorable scorer;

                @Override
                public void setScorer(Scorable of) {
                    scorer = of;
                }

                @Override
                public void collect(int document) throws IOException {
                    if (scorer != null) {
                        best.add(leaf.docBase + document, scorer.score());
                    }
                }
            };
        }

        @Override
        public int[] take() {
            return best.take();
        }
    }

    private record ByOrder(TopFieldCollector top) implements First {

        @Override
        public ScoreMode mode() {
            return top.scoreMode();
        }

        @Override
        public LeafCollector in(LeafReaderContext leaf) throws IOException {
            return top.getLeafCollector(leaf);
        }

        @Override
        public int[] take() {
            ScoreDoc[] hits = top.topDocs().scoreDocs;
            return Stream.of(hits).mapToInt(hit -> hit.doc).toArray();
        }
    }

    private final class FilteringCollector implements Collector {

        @Override
        public ScoreMode scoreMode() {
            return first.mode();
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            LeafCollector hits = first.in(leaf);
            FacetCounts.Segment segment = facets.segment(leaf.reader());
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) throws IOException {
                    hits.setScorer(scorer);
                }

                @Override
                public void collect(int document) throws IOException {
                    if (segment.accept(document)) {
                        total++;
                        hits.collect(document);
                    }
                }

                @Override
                public void finish() throws IOException {
                    hits.finish();
                    segment.finish();
                }
            };
        }
    }
}
