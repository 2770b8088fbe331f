package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.FacetField;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/**
 * Names, types and weights of all fields of the index. A solution is a block: one document for each
 * of its places (page, FAQ, field), then the parent document that decides matching and order.
 */
final class IndexFields {

    /**
     * Raise whenever fields, analysis or the dictionaries change: older indexes are then rebuilt.
     */
    static final int FORMAT = 6;

    // On every document of a block

    /** Id of the solution; the term by which a block is replaced. */
    static final String BLOCK = "block";

    // On the parent document

    /** Id of the solution: marks parents, breaks ties. */
    static final String ID = "id";

    /** Stored, as {@link #SUBJECT} is, to find similar solutions. */
    static final String TITLE = "title";

    /** Summary, tags, topic areas, OZG and LeiKa names, providers: what editors say it is about. */
    static final String SUBJECT = "subject";

    /** Every public word of the solution, title and pages included: decides what matches. */
    static final String TEXT = "text";

    /** 4-grams of all words: what is similar, for order only. */
    static final String GRAMS = "grams";

    static final String TITLE_GRAMS = "titleGrams";

    /** The title as a doc value, see {@link GermanAnalysis#wording}. */
    static final String WORDING = "wording";

    /** Words as written but for case and umlauts: what spelling is checked against. */
    static final String WORD = "word";

    /** Each {@link #WORD}, a NUL, and the word just as written: to show it. */
    static final String SURFACE = "surface";

    /** Numbers of the OZG services. */
    static final String OZG = "ozg";

    static final String UPDATED = "updated";
    static final String TITLE_ORDER = "titleOrder";

    /** Ids of the providers, to find a solution of a provider. */
    static final String PROVIDER = "provider";

    /** What a result list shows, as JSON. */
    static final String CARD = "card";

    // On the documents of places

    static final String PASSAGE = "passage";

    /** A {@link StoredPlace}. */
    static final String PLACE = "place";

    /** Set on places that only list sources; they are shown where nothing else matches as well. */
    static final String SOURCES = "sources";

    // On the documents of neighbours: events, talks, stands, organisations

    /** What is shown, as JSON. */
    static final String NEIGHBOUR = "neighbour";

    static final String NEIGHBOUR_KIND = "neighbourKind";

    /** Kind and id, breaks ties. */
    static final String NEIGHBOUR_ID = "neighbourId";

    static final String NEIGHBOUR_TITLE = "neighbourTitle";
    static final String NEIGHBOUR_TEXT = "neighbourText";

    /** Id of the solution that a stand shows. */
    static final String NEIGHBOUR_SOLUTION = "neighbourSolution";

    /** Passages keep offsets, so that snippets are marked without analysing the text again. */
    static final FieldType PASSAGE_TYPE = passageType();

    /** Which solutions have a term, nothing else. */
    static final FieldType TERMS_ONLY = termsOnly();

    private IndexFields() {}

    /** Whether a field holds 4-grams. */
    static boolean isGrams(String field) {
        return field.equals(GRAMS) || field.equals(TITLE_GRAMS);
    }

    static String facet(FacetField field) {
        return "facet." + field.parameter();
    }

    private static FieldType passageType() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    private static FieldType termsOnly() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** Terms with their frequencies, for scores without phrases. */
    static final FieldType COUNTED = counted();

    private static FieldType counted() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
