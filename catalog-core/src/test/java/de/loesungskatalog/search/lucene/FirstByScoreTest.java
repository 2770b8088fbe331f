package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

class FirstByScoreTest {

    private static final int SOLUTIONS = 200;
    private static final int DIFFERENT_SCORES = 5; // so that most are equal to many others

    private record Scored(int document, float score, String id) {}

    @Test
    void givesTheBestAndEqualOnesByIdWhereverTheyLie() throws IOException {
        Random random = new Random(8);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < SOLUTIONS; i++) {
            ids.add("loesung-" + i);
        }
        Collections.shuffle(ids, random);
        try (var directory = new ByteBuffersDirectory()) {
            index(directory, ids);
            try (var reader = DirectoryReader.open(directory)) {
                for (int wanted : List.of(1, 7, 100, SOLUTIONS, SOLUTIONS + 1)) {
                    List<Scored> all = new ArrayList<>();
                    var best = new FirstByScore(IdRanks.of(reader), wanted);
                    for (int document = 0; document < SOLUTIONS; document++) {
                        float score = random.nextInt(DIFFERENT_SCORES);
                        all.add(new Scored(document, score, ids.get(document)));
                        best.add(document, score);
                    }
                    all.sort(
                            Comparator.comparingDouble(Scored::score)
                                    .reversed()
                                    .thenComparing(Scored::id));

                    assertThat(reader.leaves()).hasSizeGreaterThan(1);
                    assertThat(best.take())
                            .containsExactly(
                                    all.stream()
                                            .limit(wanted)
                                            .mapToInt(Scored::document)
                                            .toArray());
                }
            }
        }
    }

    private static void index(ByteBuffersDirectory directory, List<String> ids) throws IOException {
        var config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
        try (var writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < ids.size(); i++) {
                Document document = new Document();
                document.add(new SortedDocValuesField(IndexFields.ID, new BytesRef(ids.get(i))));
                writer.addDocument(document);
                if (i % 50 == 49) {
                    writer.commit();
                }
            }
        }
    }
}
