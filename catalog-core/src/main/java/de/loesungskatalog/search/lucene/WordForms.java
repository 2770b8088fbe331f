package de.loesungskatalog.search.lucene;

import org.apache.lucene.util.BytesRef;

import java.util.Collection;
import java.util.List;

/**
 * What the analysis makes of one word, for all fields at once.
 *
 * @param written as it stands in the text
 * @param normalised without regard to case and umlauts
 * @param terms the word and the parts of the compound, as the index wants them; none for a stop
 *     word
 */
record WordForms(String written, String normalised, List<BytesRef> terms) {

    static WordForms of(String written, String normalised, Collection<String> terms) {
        return new WordForms(
                written,
                normalised.equals(written) ? written : normalised, // a hundred thousand are kept
                terms.stream().map(BytesRef::new).toList());
    }

    boolean isStopWord() {
        return terms.isEmpty();
    }
}
