package de.loesungskatalog.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * German text to terms: words, lower case, stop words left out, parts of compounds added, umlauts
 * and ß folded with their transcriptions (ü = ue = u), light stem. The same for index, query and
 * marks.
 *
 * <p>Thread-safe, as every analyzer.
 */
final class GermanAnalysis extends Analyzer {

    /** Words without a subject of their own ("der", "wie", "können"), as Snowball lists them. */
    private static final CharArraySet STOP_WORDS = GermanAnalyzer.getDefaultStopSet();

    private final Compounds compounds;

    GermanAnalysis(Compounds compounds) {
        this.compounds = compounds;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream terms = new LowerCaseFilter(words);
        terms = new StopFilter(terms, STOP_WORDS);
        terms = new CompoundFilter(terms, compounds);
        terms = new GermanNormalizationFilter(terms);
        terms = new GermanLightStemFilter(terms);
        terms = new RemoveDuplicatesTokenFilter(terms);
        return new TokenStreamComponents(words, terms);
    }

    /** Words of a text in their order, each with the parts of its compound; no stop words. */
    List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = tokenStream(IndexFields.TEXT, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var type = stream.addAttribute(TypeAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                if (type.type().equals(CompoundFilter.PART)) {
                    words.getLast().parts().add(term.toString());
                } else {
                    String typed = text.substring(offset.startOffset(), offset.endOffset());
                    words.add(new Word(typed, term.toString(), new ArrayList<>(), position));
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Analysing a text in memory", e);
        }
        return words;
    }

    /**
     * A word as the index knows it.
     *
     * @param typed as it stands in the text
     * @param parts terms of the parts, if it is a compound
     * @param position number of the word in the text, stop words counted
     */
    record Word(String typed, String term, List<String> parts, int position) {}
}
