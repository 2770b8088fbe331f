package de.loesungskatalog.web.api;

import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SearchResult;
import de.loesungskatalog.search.lucene.LuceneEngine;
import de.loesungskatalog.taxonomy.Taxonomy;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What writing an answer costs, once it is found. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AnswerParts {

    private SearchResult result;
    private ObjectWriter writer;

    @Setup
    public void search() throws IOException {
        Path index = Path.of(System.getProperty("benchmark.data")).resolve("index");
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
