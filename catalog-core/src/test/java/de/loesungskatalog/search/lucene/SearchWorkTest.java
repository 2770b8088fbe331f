package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;

import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.search.FacetField;
import de.loesungskatalog.search.IndexEntry;
import de.loesungskatalog.search.SearchQuery;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * How much work a search is, counted and not timed: a machine may be slow, but a clause, a field or
 * a kilobyte more is always more. Whoever needs more raises the number here and says why.
 */
class SearchWorkTest {

    private static final List<String> QUESTIONS =
            List.of(
                    "Schulanmeldung",
                    "Sensoren im Stadtgebiet",
                    "Kfz abmelden",
                    "Wie beantrage ich einen Bewohnerparkausweis für meinen Zweitwohnsitz?",
                    "\"Einer für Alle\" Baugenehmigung -Sanierung");

    // What the questions above take on 25 November 2026; counts of terms are the same on every run
    private static final int MATCHING_CLAUSES = 17;
    private static final int CLOSER_TERMS = 86;
    private static final int CLOSER_CLAUSES = 131;
    // 615 to 926 were measured: code that is not compiled yet allocates more
    private static final long KILOBYTES = 1_200;

    private static final int SOLUTIONS = 150; // more than the second stage looks at
    private static final int SEARCHES = 40;

    private static final GermanAnalysis ANALYSIS = new GermanAnalysis(new Compounds());
    private static final QueryReader READER =
            new QueryReader(
                    ANALYSIS,
                    Synonyms.shipped(ANALYSIS),
                    new ServiceNames(IndexedSamples.TAXONOMY, ANALYSIS));

    @TempDir private static Path folder;
    private static IndexedSamples samples;

    @BeforeAll
    static void index() throws IOException {
        samples = new IndexedSamples(folder);
        Solution school =
                SampleCorpus.all().stream()
                        .filter(solution -> solution.id().equals(SampleCorpus.SCHOOL_REGISTRATION))
                        .findFirst()
                        .orElseThrow();
        List<DocumentPage> slides = SampleCorpus.schoolRegistrationSlides();
        List<IndexEntry> entries = new ArrayList<>();
        for (int i = 0; i < SOLUTIONS; i++) {
            String title = QUESTIONS.get(i % QUESTIONS.size()).replaceAll("\"| -.*", "") + " " + i;
            entries.add(
                    IndexedSamples.entry(
                            school.withId(new SolutionId("nr-" + i)).withTitle(title), slides));
        }
        samples.rebuild(1, entries);
    }

    @AfterAll
    static void close() throws IOException {
        samples.close();
    }

    @Test
    void matchingVisitsOneFieldAndFewTerms() throws IOException {
        for (String question : QUESTIONS) {
            TextQuery text = read(question);
            Visit visit = Visit.of(text.matching(text.required()));
            assertThat(visit.fields)
                    .describedAs(question)
                    .isSubsetOf(IndexFields.TEXT, IndexFields.TITLE, IndexFields.OZG);
            assertThat(visit.clauses).describedAs(question).isLessThanOrEqualTo(MATCHING_CLAUSES);
        }
    }

    @Test
    void theCloserLookReadsFewFieldsAndTerms() throws IOException {
        for (String question : QUESTIONS) {
            List<Query> queries = read(question).evidence().stream().map(Evidence::query).toList();
            Visit visit = Visit.of(queries.toArray(Query[]::new));
            assertThat(visit.fields)
                    .describedAs(question)
                    .isSubsetOf(
                            IndexFields.TEXT,
                            IndexFields.TITLE,
                            IndexFields.GRAMS,
                            IndexFields.TITLE_GRAMS,
                            IndexFields.OZG);
            assertThat(visit.terms).describedAs(question).hasSizeLessThanOrEqualTo(CLOSER_TERMS);
            assertThat(visit.clauses).describedAs(question).isLessThanOrEqualTo(CLOSER_CLAUSES);
        }
    }

    /** Each search on a thread of its own, as a request has one: nothing is kept by thread. */
    @Test
    void aSearchAllocatesLittle() throws Exception {
        List<SearchQuery> queries =
                QUESTIONS.stream()
                        .map(
                                question ->
                                        SearchQuery.of(question)
                                                .withSize(10)
                                                .withMatches(1)
                                                .withFacets(Set.of(FacetField.TOPIC)))
                        .toList();
        queries.forEach(samples.engine::find); // classes, dictionaries, terms
        long all = 0;
        for (int i = 0; i < SEARCHES; i++) {
            SearchQuery query = queries.get(i % queries.size());
            try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
                all += thread.submit(() -> allocatedBy(query)).get();
            }
        }
        long each = all / SEARCHES / 1024;

        assertThat(each).describedAs("KB a search").isLessThan(KILOBYTES);
    }

    private static long allocatedBy(SearchQuery query) {
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        samples.engine.find(query);
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    private static TextQuery read(String question) throws IOException {
        try (Stream<Path> generations = Files.list(folder);
                var directory = FSDirectory.open(generations.findFirst().orElseThrow());
                var index = DirectoryReader.open(directory)) {
            return READER.read(SearchQuery.of(question), new CatalogueSearcher(index).vocabulary())
                    .query();
        }
    }

    /** Terms and fields that queries name. */
    private static final class Visit extends QueryVisitor {

        private final Set<Term> terms = new TreeSet<>();
        private final Set<String> fields = new TreeSet<>();
        private int clauses;

        static Visit of(Query... queries) {
            Visit visit = new Visit();
            for (Query query : queries) {
                query.visit(visit);
            }
            return visit;
        }

        @Override
        public void consumeTerms(Query query, Term... found) {
            clauses++;
            terms.addAll(List.of(found));
            Stream.of(found).map(Term::field).forEach(fields::add);
        }

        @Override
        public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            return this; // what must not occur is looked for as well
        }
    }
}
