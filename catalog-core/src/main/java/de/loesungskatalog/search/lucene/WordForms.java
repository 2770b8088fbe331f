package de.loesungskatalog.search.lucene;

import org.apache.lucene.util.BytesRef;

import java.util.List;

/**
 * What the analysis makes of one word, for all fields at once; terms as the index wants them, so
 * that they are not made anew at each place.
 *
 * @param written as it stands in the text
 * @param normalised without regard to case and umlauts
 * @param terms the word and the parts of the compound; none for a stop word
 * @param word the term of {@link IndexFields#WORD}
 * @param surface the term of {@link IndexFields#SURFACE}
 */
record WordForms(
        String written, String normalised, List<BytesRef> terms, BytesRef word, BytesRef surface) {

    static WordForms of(String written, String normalised, List<String> terms) {
        return new WordForms(
                written,
                normalised,
                terms.stream().map(BytesRef::new).toList(),
                new BytesRef(normalised),
                new BytesRef(normalised + SurfaceAppender.SEPARATOR + written));
    }

    boolean isStopWord() {
        return terms.isEmpty();
    }
}
