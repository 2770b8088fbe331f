import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Programs of the benchmark "import". Run from source with the libraries of the package. */
final class ImportPages {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A line of the corpus. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Passage(int doc_id, int page, String topic, String title, String text) {}

    private ImportPages() {}

    public static void main(String[] arguments) throws IOException {
        Path first = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "records" -> records(first, Path.of(arguments[2]));
            case "lucene" -> lucene(first, Path.of(arguments[2]));
            case "check" -> check(first, Integer.parseInt(arguments[2]));
            default -> throw new IllegalArgumentException("records, lucene or check");
        }
    }

    /** Pages of a document to one record; documents lie together in the corpus. */
    private static void records(Path passages, Path target) throws IOException {
        int records = 0;
        int pages = 0;
        try (BufferedReader lines = Files.newBufferedReader(passages);
                Writer out = Files.newBufferedWriter(target)) {
            ObjectNode record = JSON.createObjectNode();
            int current = -1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Passage passage = JSON.readValue(line, Passage.class);
                if (passage.doc_id() != current) {
                    write(record, out);
                    current = passage.doc_id();
                    record = record(passage);
                    records++;
                }
                ArrayNode delivered = (ArrayNode) record.at("/documents/0/pages");
                delivered.addObject().put("number", delivered.size()).put("text", passage.text());
                pages++;
            }
            write(record, out);
        }
        System.out.printf("%d records %d pages%n", records, pages);
    }

    private static ObjectNode record(Passage passage) {
        ObjectNode record = JSON.createObjectNode();
        record.put("id", "seiten-" + passage.doc_id())
                .put("publication", "published")
                .put("title", passage.title().isBlank() ? "Ohne Titel" : passage.title());
        record.putArray("topics").add("querschnitt");
        record.putArray("tags").add(passage.topic());
        ObjectNode document = record.putArray("documents").addObject();
        document.put("id", "text").put("title", passage.title()).put("type", "handbook");
        document.putArray("pages");
        return record;
    }

    private static void write(ObjectNode record, Writer out) throws IOException {
        if (!record.isEmpty()) {
            out.write(JSON.writeValueAsString(record));
            out.write('\n');
        }
    }

    /** The least that a search needs: an entry a page, German terms, stored text, one facet. */
    private static void lucene(Path passages, Path folder) throws IOException {
        long start = System.nanoTime();
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer =
                        new IndexWriter(directory, new IndexWriterConfig(new GermanAnalyzer()));
                BufferedReader lines = Files.newBufferedReader(passages)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Passage passage = JSON.readValue(line, Passage.class);
                Document page = new Document();
                String id = passage.doc_id() + "-" + passage.page();
                page.add(new StringField("id", id, Field.Store.YES));
                page.add(new TextField("title", passage.title(), Field.Store.YES));
                page.add(new TextField("text", passage.text(), Field.Store.YES));
                page.add(new SortedSetDocValuesField("topic", new BytesRef(passage.topic())));
                writer.addDocument(page);
            }
            writer.commit();
        }
        System.out.printf(Locale.ROOT, "%.1f 0%n", (System.nanoTime() - start) / 1e9);
    }

    private static void check(Path report, int pages) throws IOException {
        JsonNode run = JSON.readTree(report).path("run");
        int read = run.path("pages").asInt();
        if (read != pages) {
            throw new IllegalStateException(read + " of " + pages + " pages arrived");
        }
    }
}
