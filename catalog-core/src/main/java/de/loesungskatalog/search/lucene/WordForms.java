package de.loesungskatalog.search.lucene;

import java.util.List;

/**
 * What the analysis makes of one word, for all fields at once.
 *
 * @param written as it stands in the text
 * @param normalised without regard to case and umlauts
 * @param letters of the normalised word; some have two characters
 * @param terms the word and the parts of the compound; none for a stop word
 */
record WordForms(String written, String normalised, int letters, List<String> terms) {

    WordForms(String written, String normalised, List<String> terms) {
        this(
                written,
                normalised,
                normalised.codePointCount(0, normalised.length()),
                List.copyOf(terms));
    }

    /** Where a letter of the normalised word begins. */
    int offset(int letter) {
        return letters == normalised.length() ? letter : normalised.offsetByCodePoints(0, letter);
    }

    boolean isStopWord() {
        return terms.isEmpty();
    }
}
