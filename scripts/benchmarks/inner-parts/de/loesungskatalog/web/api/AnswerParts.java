package de.loesungskatalog.web.api;

import de.loesungskatalog.Parts;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SearchResult;
import de.loesungskatalog.search.lucene.LuceneEngine;
import de.loesungskatalog.taxonomy.Taxonomy;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;

/** What writing an answer costs, once it is found. */
@State(Scope.Benchmark)
public class AnswerParts extends Parts {

    private SearchResult result;
    private ObjectWriter writer;

    @Setup
    public void search() throws IOException {
        Path index = data().resolve("index");
        try (LuceneEngine engine = new LuceneEngine(index, Taxonomy.shipped())) {
            result = engine.find(SearchQuery.of("Anmeldung"));
        }
        writer = JsonMapper.builder().build().writerFor(SearchAnswer.class);
    }

    @Benchmark
    public byte[] json() {
        return writer.writeValueAsBytes(SearchAnswer.of(result, match -> null));
    }
}
