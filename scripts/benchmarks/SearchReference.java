import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * The bare Lucene of the benchmark "search": the least that a search over passages can be. All
 * words must be there, in title or text; the first ten with a marked text and the number of hits of
 * each topic, behind the HTTP server of the JDK. No framework, no database, no second stage.
 *
 * <p>{@code index PASSAGES.jsonl FOLDER} makes the index, {@code serve FOLDER} answers {@code
 * /search?t=word&p=two+words&x=beginning} and prints its port.
 */
final class SearchReference {

    private static final Analyzer ANALYSIS = new GermanAnalyzer();
    private static final int HITS = 10;

    private final IndexSearcher searcher;
    private final UnifiedHighlighter highlighter;

    private SearchReference(Path folder) throws IOException {
        searcher = new IndexSearcher(DirectoryReader.open(FSDirectory.open(folder)));
        searcher.setQueryCache(null);
        highlighter =
                UnifiedHighlighter.builder(searcher, ANALYSIS)
                        .withFieldMatcher("text"::equals)
                        .build();
    }

    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "index" -> index(Path.of(arguments[1]), Path.of(arguments[2]));
            case "serve" -> serve(new SearchReference(Path.of(arguments[1])));
            default -> throw new IllegalArgumentException("index or serve");
        }
    }

    private static void index(Path passages, Path folder) throws IOException {
        long start = System.nanoTime();
        JsonMapper json = JsonMapper.builder().build();
        FieldType offsets = new FieldType(TextField.TYPE_STORED);
        offsets.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        int pages = 0;
        try (IndexWriter writer =
                        new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(ANALYSIS));
                BufferedReader lines = Files.newBufferedReader(passages)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode passage = json.readTree(line);
                String topic = passage.path("topic").asString();
                Document page = new Document();
                page.add(new StringField("id", passage.path("id").asString(), Field.Store.YES));
                page.add(new SortedDocValuesField("topic", new BytesRef(topic)));
                page.add(new TextField("title", passage.path("title").asString(), Field.Store.YES));
                page.add(new Field("text", passage.path("text").asString(), offsets));
                writer.addDocument(page);
                pages++;
            }
            writer.commit();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%d pages %.1f s%n", pages, seconds);
    }

    private static void serve(SearchReference reference) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/search", reference::answer);
        server.start();
        System.out.println("port " + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = search(exchange.getRequestURI().getRawQuery());
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private byte[] search(String parameters) throws IOException {
        Query query = query(parameters);
        Topics topics = new Topics();
        TopScoreDocCollector top =
                new TopScoreDocCollectorManager(HITS, null, Integer.MAX_VALUE).newCollector();
        searcher.search(query, MultiCollector.wrap(top, topics));
        TopDocs hits = top.topDocs();
        String[] marked =
                hits.scoreDocs.length == 0
                        ? new String[0]
                        : highlighter.highlight("text", query, hits, 1);
        StoredFields stored = searcher.storedFields();
        StringBuilder json = new StringBuilder("{\"total\":").append(hits.totalHits.value());
        json.append(",\"hits\":[");
        for (int i = 0; i < hits.scoreDocs.length; i++) {
            Document page = stored.document(hits.scoreDocs[i].doc);
            json.append(i == 0 ? "{\"id\":" : ",{\"id\":");
            quote(json, page.get("id"));
            quote(json.append(",\"title\":"), page.get("title"));
            quote(json.append(",\"text\":"), marked[i] == null ? "" : marked[i]);
            json.append('}');
        }
        json.append("],\"topics\":{");
        String separator = "";
        for (var topic : topics.counts.entrySet()) {
            quote(json.append(separator), topic.getKey());
            json.append(':').append(topic.getValue());
            separator = ",";
        }
        return json.append("}}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Query query(String parameters) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String parameter : parameters.split("&")) {
            String value = URLDecoder.decode(parameter.substring(2), StandardCharsets.UTF_8);
            String[] terms = terms(value);
            switch (parameter.charAt(0)) {
                case 't' -> {
                    for (String term : terms) {
                        query.add(
                                either(field -> new TermQuery(new Term(field, term))), Occur.MUST);
                    }
                }
                case 'p' -> {
                    if (terms.length > 0) {
                        query.add(either(field -> new PhraseQuery(field, terms)), Occur.MUST);
                    }
                }
                default ->
                        query.add(
                                either(field -> new PrefixQuery(new Term(field, value))),
                                Occur.MUST);
            }
        }
        return query.build();
    }

    private static Query either(Function<String, Query> in) {
        return new DisjunctionMaxQuery(
                List.of(new BoostQuery(in.apply("title"), 2), in.apply("text")), 0);
    }

    private static String[] terms(String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = ANALYSIS.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms.toArray(String[]::new);
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\');
            }
            json.append(c < ' ' ? ' ' : c);
        }
        json.append('"');
    }

    /** Number of hits of each topic, counted by ordinal and added up a segment. */
    private static final class Topics extends SimpleCollector {

        private final Map<String, Integer> counts = new TreeMap<>();
        private SortedDocValues values;
        private int[] segment;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            values = DocValues.getSorted(leaf.reader(), "topic");
            segment = new int[values.getValueCount()];
        }

        @Override
        public void collect(int document) throws IOException {
            if (values.advanceExact(document)) {
                segment[values.ordValue()]++;
            }
        }

        @Override
        public void finish() throws IOException {
            for (int i = 0; i < segment.length; i++) {
                if (segment[i] > 0) {
                    counts.merge(values.lookupOrd(i).utf8ToString(), segment[i], Integer::sum);
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
