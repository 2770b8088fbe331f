package de.loesungskatalog.search.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Tokens whose terms are bytes already. Everything a stream says of its tokens it says of each
 * anew, so nothing is cleared in between.
 */
abstract class TermStream extends TokenStream {

    final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);

    TermStream() {
        super(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY); // that of Lucene has terms of characters
    }
}
