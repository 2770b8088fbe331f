package de.loesungskatalog.search.lucene;

import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.search.IndexEntry;
import de.loesungskatalog.search.IndexEntry.IndexedDocument;
import de.loesungskatalog.search.SearchIndex;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.search.SearchResult;
import de.loesungskatalog.solution.Publication;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.taxonomy.Taxonomy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An engine over an index with samples, in a folder of the test. */
final class IndexedSamples implements AutoCloseable {

    static final UUID DATABASE = new UUID(1, 1);
    static final Taxonomy TAXONOMY = Taxonomy.shipped();

    final LuceneEngine engine;

    IndexedSamples(Path folder) throws IOException {
        engine = new LuceneEngine(folder, TAXONOMY);
    }

    /** The sample corpus with the slides of the school registration. */
    static IndexedSamples corpus(Path folder) throws IOException {
        IndexedSamples samples = new IndexedSamples(folder);
        samples.rebuild(1, SampleCorpus.all().stream().map(IndexedSamples::entry).toList());
        return samples;
    }

    void rebuild(long position, List<IndexEntry> entries) throws IOException {
        try (SearchIndex.Rebuild rebuild = engine.rebuild()) {
            for (IndexEntry entry : entries) {
                rebuild.add(entry);
            }
            rebuild.commit(DATABASE, position);
        }
    }

    static IndexEntry entry(Solution solution) {
        return solution.id().equals(SampleCorpus.SCHOOL_REGISTRATION)
                ? entry(solution, SampleCorpus.schoolRegistrationSlides().subList(0, 2))
                : new IndexEntry(solution, List.of(), Map.of());
    }

    static IndexEntry entry(Solution solution, List<DocumentPage> slides) {
        IndexedDocument deck =
                new IndexedDocument(SampleCorpus.deckOf(solution, slides.size()), slides);
        return new IndexEntry(solution, List.of(deck), Map.of());
    }

    static Solution titled(String id, String title) {
        return Solution.titled(new SolutionId(id), title).withPublication(Publication.PUBLISHED);
    }

    SearchResult find(String text) {
        return engine.find(SearchQuery.of(text));
    }

    /** Ids of the hits, in order. */
    List<String> ids(String text) {
        return ids(find(text));
    }

    static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.solution().id().value()).toList();
    }

    @Override
    public void close() throws IOException {
        engine.close();
    }
}
