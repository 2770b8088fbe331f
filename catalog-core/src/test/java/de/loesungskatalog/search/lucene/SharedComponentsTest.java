package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.TokenStream;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** What one reader gave back, the next one uses, and nobody else meanwhile. */
class SharedComponentsTest {

    private static final int READERS = 200;

    private final GermanAnalysis analysis = new GermanAnalysis(new Compounds());

    @Test
    void threadTakesWhatAnotherOneGaveBack() throws Exception {
        TokenStream first = read("Schulanmeldung");
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            assertThat(other.submit(() -> read("Wohngeld")).get()).isSameAs(first);
        }
    }

    @Test
    void whatIsInUseIsNotTaken() throws IOException {
        try (TokenStream one = analysis.tokenStream(IndexFields.TEXT, "Schulanmeldung");
                TokenStream other = analysis.tokenStream(IndexFields.TEXT, "Wohngeld")) {
            assertThat(other).isNotSameAs(one);
        }
    }

    @Test
    void closingTwiceGivesBackOnce() throws IOException {
        TokenStream closedTwice = read("Schulanmeldung");
        closedTwice.close();

        try (TokenStream one = analysis.tokenStream(IndexFields.TEXT, "Schulanmeldung");
                TokenStream other = analysis.tokenStream(IndexFields.TEXT, "Wohngeld")) {
            assertThat(one).isSameAs(closedTwice);
            assertThat(other).isNotSameAs(one);
        }
    }

    @Test
    void manyReadersAtOnceEachReadTheirOwnText() throws Exception {
        List<String> texts =
                IntStream.range(0, READERS)
                        .mapToObj(i -> "Anmeldung Nummer" + i + " für Einer für Alle")
                        .toList();
        List<String> alone = texts.stream().map(this::words).toList();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> together =
                    texts.stream().map(text -> readers.submit(() -> words(text))).toList();
            for (int i = 0; i < READERS; i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        }
    }

    private String words(String text) {
        return analysis.words(text) + " " + analysis.grams(text) + " " + analysis.wording(text);
    }

    private TokenStream read(String text) throws IOException {
        try (TokenStream stream = analysis.tokenStream(IndexFields.TEXT, text)) {
            stream.reset();
            while (stream.incrementToken()) {
                assertThat(stream.hasAttributes()).isTrue();
            }
            stream.end();
            return stream;
        }
    }
}
