package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

import java.io.IOException;

class IdRanksTest {

    @Test
    void ranksByIdAcrossSegmentsAndKnowsTheSolutionThatIsNotDeleted() throws IOException {
        var config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
        try (var directory = new ByteBuffersDirectory();
                var writer = new IndexWriter(directory, config)) {
            replace(writer, "b");
            replace(writer, "c");
            writer.addDocument(new Document()); // a place, which has no id
            writer.commit();
            replace(writer, "a");
            replace(writer, "b");
            writer.commit();
            try (var reader = DirectoryReader.open(directory)) {
                IdRanks ids = IdRanks.of(reader);

                assertThat(reader.leaves()).hasSize(2);
                assertThat(ids.rank(3)).isZero();
                assertThat(ids.rank(4)).isEqualTo(1);
                assertThat(ids.rank(1)).isEqualTo(2);
                assertThat(ids.document(0)).isEqualTo(3);
                assertThat(ids.document(1)).isEqualTo(4); // the first one is deleted
                assertThat(ids.document(2)).isEqualTo(1);
            }
        }
    }

    private static void replace(IndexWriter writer, String id) throws IOException {
        Document document = new Document();
        document.add(new StringField(IndexFields.ID, id, Field.Store.NO));
        document.add(new SortedDocValuesField(IndexFields.ID, new BytesRef(id)));
        writer.updateDocument(new Term(IndexFields.ID, id), document);
    }
}
