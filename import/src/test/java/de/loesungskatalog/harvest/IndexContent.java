package de.loesungskatalog.harvest;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an index holds, whatever the order in which it was written.
 *
 * @param solutions ids
 * @param stored everything that is stored with them and their pages, sorted
 */
record IndexContent(List<String> solutions, List<String> stored) {

    /** Reads the live generation below a folder. */
    static IndexContent of(Path index) {
        try (FSDirectory directory = FSDirectory.open(live(index));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            List<String> stored = new ArrayList<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                Bits alive = leaf.reader().getLiveDocs();
                StoredFields fields = leaf.reader().storedFields();
                for (int id = 0; id < leaf.reader().maxDoc(); id++) {
                    if (alive == null || alive.get(id)) {
                        stored.add(text(fields.document(id)));
                    }
                }
            }
            stored.sort(Comparator.naturalOrder());
            return new IndexContent(ids(reader), stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ids(DirectoryReader reader) throws IOException {
        List<String> ids = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, "id");
        if (terms != null) {
            TermsEnum each = terms.iterator();
            while (each.next() != null) {
                assertOnce(each, ids);
            }
        }
        return ids;
    }

    private static void assertOnce(TermsEnum each, List<String> ids) throws IOException {
        int found = 0;
        var postings = each.postings(null);
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            found++;
        }
        if (found != 1) {
            throw new AssertionError(each.term().utf8ToString() + " is " + found + " times there");
        }
        ids.add(each.term().utf8ToString());
    }

    private static String text(Document document) {
        return document.getFields().stream()
                .map(IndexContent::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(IndexableField field) {
        Object value =
                field.stringValue() != null
                        ? field.stringValue()
                        : String.valueOf(field.binaryValue());
        return field.name() + "=" + value;
    }

    private static Path live(Path index) throws IOException {
        try (Stream<Path> generations = Files.list(index)) {
            return generations
                    .max(
                            Comparator.comparingLong(
                                    each -> Long.parseLong(each.getFileName().toString())))
                    .orElseThrow();
        }
    }
}
