package de.loesungskatalog.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Analyzer.TokenStreamComponents;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Lends the components of an analysis to one reader at a time, whatever its thread. Lucene keeps
 * them by thread; but each request has a thread of its own, which lives once, so that they would be
 * made anew for every question. Closing its stream, a reader gives them back.
 *
 * <p>Thread-safe.
 */
final class SharedComponents extends Analyzer.ReuseStrategy {

    private static final int IDLE = 16; // of each field; when more are given back, they are dropped

    private final ConcurrentMap<String, Queue<TokenStreamComponents>> idle =
            new ConcurrentHashMap<>();

    /** Components of a field that come back here. */
    TokenStreamComponents of(String field, Tokenizer words, TokenStream terms) {
        Lent lent = new Lent(terms, idle(field));
        lent.components = new TokenStreamComponents(words, lent);
        return lent.components;
    }

    private Queue<TokenStreamComponents> idle(String field) {
        return idle.computeIfAbsent(field, f -> new ArrayBlockingQueue<>(IDLE));
    }

    @Override
    public @Nullable TokenStreamComponents getReusableComponents(Analyzer analyzer, String field) {
        TokenStreamComponents free = idle(field).poll();
        if (free != null) {
            ((Lent) free.getTokenStream()).isLent = true;
        }
        return free;
    }

    /** Does nothing: whoever had them made reads with them first. */
    @Override
    public void setReusableComponents(
            Analyzer analyzer, String field, TokenStreamComponents components) {}

    /** The last filter, which notices when the reader is done. */
    private static final class Lent extends TokenFilter {

        private final Queue<TokenStreamComponents> idle;
        private @Nullable TokenStreamComponents components;
        private boolean isLent = true;

        Lent(TokenStream terms, Queue<TokenStreamComponents> idle) {
            super(terms);
            this.idle = idle;
        }

        @Override
        public boolean incrementToken() throws IOException {
            return input.incrementToken();
        }

        @Override
        public void close() throws IOException {
            super.close();
            if (isLent && components != null) { // closing once more gives nothing back
                isLent = false;
                idle.offer(components);
            }
        }
    }
}
