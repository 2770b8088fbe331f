package de.loesungskatalog.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

import java.io.IOException;
import java.util.Collection;

/** Collects the first solutions of an order and counts the facets, in one pass on one thread. */
final class TopSolutions implements CollectorManager<Collector, TopFieldDocs> {

    private final TopFieldCollector top;
    private final FacetCounts facets;

    /**
     * @param wanted how many solutions, at least one
     */
    TopSolutions(Sort order, int wanted, FacetCounts facets) {
        this.top = new TopFieldCollectorManager(order, wanted, Integer.MAX_VALUE).newCollector();
        this.facets = facets;
    }

    @Override
    public Collector newCollector() {
        return new FilteringCollector();
    }

    @Override
    public TopFieldDocs reduce(Collection<Collector> collectors) {
        return top.topDocs();
    }

    private final class FilteringCollector implements Collector {

        @Override
        public ScoreMode scoreMode() {
            return top.scoreMode();
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            LeafCollector hits = top.getLeafCollector(leaf);
            FacetCounts.Segment segment = facets.segment(leaf.reader());
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) throws IOException {
                    hits.setScorer(scorer);
                }

                @Override
                public void collect(int document) throws IOException {
                    if (segment.accept(document)) {
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
