import de.loesungskatalog.search.IndexEntry;
import de.loesungskatalog.search.SearchIndex;
import de.loesungskatalog.search.lucene.LuceneEngine;
import de.loesungskatalog.solution.Publication;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.taxonomy.Taxonomy;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.yaml.snakeyaml.Yaml;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Times suggestions of the product and a bare Lucene prefix query over the same titles, in turns.
 * Both run in this process: what is compared is the work, not the server around it.
 */
public final class Suggestions {

    private static final int FURTHER = 10_000;
    private static final int TYPED = 1_000; // beginnings of titles, some with an error
    private static final int ROUNDS = 5;
    private static final int SHOWN = 8;

    /** What completes a text. */
    interface Lookup {
        int lookUp(String typed) throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        Random random = new Random(20261125);
        List<Solution> solutions = starter(Path.of(arguments[0]));
        int starters = solutions.size();
        solutions.addAll(further(solutions, random));
        List<String> typed = typed(solutions, random);
        Path folder = Files.createTempDirectory("suggestions");
        try (LuceneEngine engine = new LuceneEngine(folder.resolve("ours"), Taxonomy.shipped());
                FSDirectory bare = FSDirectory.open(folder.resolve("bare"))) {
            index(engine, solutions);
            index(bare, solutions);
            try (DirectoryReader reader = DirectoryReader.open(bare)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                Lookup ours = text -> engine.suggest(text, SHOWN).size();
                Lookup reference = text -> prefix(searcher, text);
                System.out.printf(
                        "%d + %d solutions, %d texts, %d rounds in turns%n",
                        starters, FURTHER, typed.size(), ROUNDS);
                compare(typed, ours, reference);
            }
        } finally {
            delete(folder);
        }
    }

    private static void compare(List<String> typed, Lookup ours, Lookup reference)
            throws IOException {
        round(typed, ours); // warms up
        round(typed, reference);
        double[][] ourTimes = new double[ROUNDS][];
        double[][] bareTimes = new double[ROUNDS][];
        for (int i = 0; i < ROUNDS; i++) {
            ourTimes[i] = round(typed, ours);
            bareTimes[i] = round(typed, reference);
        }
        for (int percent : new int[] {50, 95, 99}) {
            double our = median(ourTimes, percent);
            double bare = median(bareTimes, percent);
            System.out.printf(
                    Locale.ROOT,
                    "p%d  ours %.2f ms  bare prefix query %.2f ms  ratio %.1f%n",
                    percent,
                    our,
                    bare,
                    our / bare);
        }
    }

    /** Milliseconds of each text, ascending. */
    private static double[] round(List<String> typed, Lookup lookup) throws IOException {
        double[] times = new double[typed.size()];
        int found = 0;
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            found += lookup.lookUp(typed.get(i));
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        if (found == 0) {
            throw new IllegalStateException("Nothing was suggested to any text");
        }
        Arrays.sort(times);
        return times;
    }

    private static double median(double[][] rounds, int percent) {
        double[] values =
                Arrays.stream(rounds)
                        .mapToDouble(times -> times[(times.length - 1) * percent / 100])
                        .sorted()
                        .toArray();
        return values[values.length / 2];
    }

    private static List<Solution> starter(Path folder) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        List<Solution> solutions = new ArrayList<>();
        try (Stream<Path> records = Files.list(folder)) {
            for (Path record : records.sorted().toList()) {
                String yaml = Files.readString(record.resolve("solution.yml"));
                solutions.add(mapper.convertValue(new Yaml().load(yaml), Solution.class));
            }
        }
        return solutions;
    }

    /** Titles and summaries made of the words of the starter catalogue. */
    private static List<Solution> further(List<Solution> starter, Random random) {
        List<String> words =
                starter.stream()
                        .flatMap(s -> Stream.of(s.title(), String.valueOf(s.summary())))
                        .flatMap(text -> Arrays.stream(text.split("[^\\p{L}]+")))
                        .filter(word -> word.length() > 2)
                        .distinct()
                        .toList();
        List<Solution> further = new ArrayList<>();
        for (int i = 0; i < FURTHER; i++) {
            further.add(
                    Solution.titled(new SolutionId("weitere-" + i), pick(words, 4, random))
                            .withSummary(pick(words, 20, random))
                            .withPublication(Publication.PUBLISHED));
        }
        return further;
    }

    private static String pick(List<String> words, int count, Random random) {
        return String.join(" ", random.ints(count, 0, words.size()).mapToObj(words::get).toList());
    }

    /** Beginnings of titles, every fifth with two letters swapped. */
    private static List<String> typed(List<Solution> solutions, Random random) {
        List<String> typed = new ArrayList<>();
        while (typed.size() < TYPED) {
            String title = solutions.get(random.nextInt(solutions.size())).title();
            int length = 2 + random.nextInt(Math.min(24, Math.max(1, title.length() - 2)));
            String text = title.substring(0, Math.min(title.length(), length));
            if (typed.size() % 5 == 0 && text.length() > 5) {
                char[] letters = text.toCharArray();
                int at = 2 + random.nextInt(text.length() - 4);
                char swapped = letters[at];
                letters[at] = letters[at + 1];
                letters[at + 1] = swapped;
                text = new String(letters);
            }
            typed.add(text);
        }
        return typed;
    }

    private static void index(LuceneEngine engine, List<Solution> solutions) throws IOException {
        try (SearchIndex.Rebuild rebuild = engine.rebuild()) {
            for (Solution solution : solutions) {
                rebuild.add(new IndexEntry(solution, List.of(), Map.of()));
            }
            rebuild.commit(new UUID(0, 0), 0);
        }
    }

    private static void index(FSDirectory directory, List<Solution> solutions) throws IOException {
        try (IndexWriter writer =
                new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (Solution solution : solutions) {
                Document document = new Document();
                document.add(new TextField("title", solution.title(), Field.Store.YES));
                writer.addDocument(document);
            }
        }
    }

    /** Titles with all words, the last one as a beginning. */
    private static int prefix(IndexSearcher searcher, String typed) throws IOException {
        String[] words = typed.toLowerCase(Locale.GERMANY).strip().split("[^\\p{L}\\p{N}]+");
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : words) {
            query.add(new PrefixQuery(new Term("title", word)), Occur.MUST);
        }
        int found = 0;
        for (ScoreDoc hit : searcher.search(query.build(), SHOWN).scoreDocs) {
            found += searcher.storedFields().document(hit.doc).get("title").isEmpty() ? 0 : 1;
        }
        return found;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
