package de.loesungskatalog.search.lucene;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

import java.io.IOException;

/** Appends to each word what {@link SurfaceKeeper} noted: "strasse" becomes "strasse␀Straße". */
final class SurfaceAppender extends TokenFilter {

    /** Between the normalised word and the word as written; sorts before every letter. */
    static final char SEPARATOR = '\0';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    SurfaceAppender(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        term.append(SEPARATOR).append(type.type());
        return true;
    }
}
