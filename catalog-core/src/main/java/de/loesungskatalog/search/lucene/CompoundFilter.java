package de.loesungskatalog.search.lucene;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource.State;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * Adds the parts of each compound at the position of the compound, with its offsets: who searches
 * for a part sees the whole word marked. Expects lower case before umlauts are folded.
 */
final class CompoundFilter extends TokenFilter {

    /** Type of the tokens that are parts. */
    static final String PART = "part";

    private final Compounds compounds;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private Iterator<String> parts = List.<String>of().iterator();
    private @Nullable State compound;

    CompoundFilter(TokenStream input, Compounds compounds) {
        super(input);
        this.compounds = compounds;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (parts.hasNext()) {
            restoreState(compound);
            term.setEmpty().append(parts.next());
            increment.setPositionIncrement(0);
            type.setType(PART);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        List<String> found = compounds.parts(term.toString());
        parts = found.iterator();
        compound = found.isEmpty() ? null : captureState();
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        parts = List.<String>of().iterator();
        compound = null;
    }
}
