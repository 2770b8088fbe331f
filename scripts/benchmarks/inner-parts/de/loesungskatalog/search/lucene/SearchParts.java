package de.loesungskatalog.search.lucene;

import de.loesungskatalog.Parts;
import de.loesungskatalog.search.FacetField;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SearchResult;
import de.loesungskatalog.taxonomy.Taxonomy;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * What a search consists of, over the index of the data directory {@code benchmark.data}. "marking"
 * is a whole search, so what marks cost is its difference to "ranking".
 */
@State(Scope.Benchmark)
public class SearchParts extends Parts {

    @Param({
        "Schulanmeldung",
        "Sensoren im Stadtgebiet",
        "Wie beantrage ich einen Bewohnerparkausweis?",
        "Schulanmeldnug"
    })
    public String question;

    private LuceneEngine engine;
    private Generation generation;
    private QueryReader reader;
    private SearchQuery ranked;
    private SearchQuery marked;

    @Setup
    public void open() throws IOException {
        Path index = data().resolve("index");
        Taxonomy taxonomy = Taxonomy.shipped();
        engine = new LuceneEngine(index, taxonomy);
        GermanAnalysis analysis = new GermanAnalysis(new Compounds());
        generation = new Generations(index, analysis).openLive().orElseThrow();
        reader =
                new QueryReader(
                        analysis, Synonyms.shipped(analysis), new ServiceNames(taxonomy, analysis));
        ranked =
                SearchQuery.of(question)
                        .withSize(10)
                        .withMatches(0)
                        .withFacets(Set.of(FacetField.TOPIC));
        marked = ranked.withMatches(1);
    }

    @TearDown
    public void close() throws IOException {
        generation.close();
        engine.close();
    }

    @Benchmark
    public Object analysis() throws IOException {
        return generation.with(searcher -> reader.read(ranked, searcher.vocabulary()));
    }

    @Benchmark
    public SearchResult ranking() {
        return engine.find(ranked);
    }

    @Benchmark
    public SearchResult marking() {
        return engine.find(marked);
    }
}
