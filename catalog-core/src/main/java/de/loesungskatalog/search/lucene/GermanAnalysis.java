package de.loesungskatalog.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** The one name of the field that consists of stop words only; found as its abbreviation. */
    private static final NormalizeCharMap NAMES_OF_STOP_WORDS = einerFuerAlle();

    static final int GRAM = 4; // best of 3, 4 and 5 on judged queries, see docs/search.md

    // Not fields of the index: the words of a text, and what becomes of a single one
    private static final String WRITTEN = "written";
    private static final String UNMAPPED = "unmapped"; // without such a name: most texts
    private static final String ONE_WORD = "one.";

    // words; some 25 MB (estimated) when texts have so many. 300,000 pages with 110,000 different
    // words ask
    // anew for 145,000 of them; 1,500,000 when 25,000 are remembered
    private static final int REMEMBERED = 100_000;

    private final Compounds compounds;
    private final SharedComponents shared;
    private final Remembered<String, WordForms> forms = new Remembered<>(REMEMBERED);

    GermanAnalysis(Compounds compounds) {
        this(compounds, new SharedComponents());
    }

    private GermanAnalysis(Compounds compounds, SharedComponents shared) {
        super(shared);
        this.compounds = compounds;
        this.shared = shared;
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return field.equals(UNMAPPED) ? text : new MappingCharFilter(NAMES_OF_STOP_WORDS, text);
    }

    @Override
    protected TokenStreamComponents createComponents(String name) {
        if (name.equals(WRITTEN) || name.equals(UNMAPPED)) {
            Tokenizer words = new StandardTokenizer();
            return shared.of(name, words, words);
        }
        boolean one = name.startsWith(ONE_WORD);
        String field = one ? name.substring(ONE_WORD.length()) : name;
        Tokenizer words = one ? new KeywordTokenizer() : new StandardTokenizer();
        TokenStream terms = field.equals(IndexFields.SURFACE) ? new SurfaceKeeper(words) : words;
        terms = new LowerCaseFilter(terms);
        if (field.equals(IndexFields.WORDING)) {
            return shared.of(name, words, new GermanNormalizationFilter(terms));
        }
        terms = new StopFilter(terms, STOP_WORDS);
        terms =
                switch (field) {
                    case IndexFields.GRAMS, IndexFields.TITLE_GRAMS -> grams(terms);
                    case IndexFields.WORD -> new GermanNormalizationFilter(terms);
                    case IndexFields.SURFACE ->
                            new SurfaceAppender(new GermanNormalizationFilter(terms));
                    default -> stems(terms);
                };
        return shared.of(name, words, terms);
    }

    private static NormalizeCharMap einerFuerAlle() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String written : List.of("Einer für Alle", "Einer für alle", "einer für alle")) {
            map.add(written, "EfA");
            map.add(written.replace(' ', '-'), "EfA");
            map.add(written.replace("ü", "ue"), "EfA");
        }
        return map.build();
    }

    private TokenStream stems(TokenStream words) {
        TokenStream terms = new CompoundFilter(words, compounds);
        terms = new GermanNormalizationFilter(terms);
        terms = new GermanLightStemFilter(terms);
        return new RemoveDuplicatesTokenFilter(terms);
    }

    private static TokenStream grams(TokenStream words) {
        TokenStream terms = new GermanNormalizationFilter(words);
        terms = new NGramTokenFilter(terms, GRAM, GRAM, true); // true: keeps words that are shorter
        return new LengthFilter(terms, 1, GRAM);
    }

    /** Takes a text apart once for all fields. */
    AnalysedText analysed(String text) {
        List<AnalysedText.Place> words = new ArrayList<>();
        try (TokenStream stream = tokenStream(cuttingField(text), text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                WordForms word = forms.of(term.toString(), this::forms);
                words.add(new AnalysedText.Place(word, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Analysing a text in memory", e);
        }
        return new AnalysedText(words, text.length());
    }

    /** The field that only cuts this text into words. */
    private static String cuttingField(String text) {
        return text.contains("iner f") || text.contains("iner-f") ? WRITTEN : UNMAPPED;
    }

    private WordForms forms(String written) {
        String normalised = String.join("", terms(ONE_WORD + IndexFields.WORD, written));
        return WordForms.of(written, normalised, terms(ONE_WORD + IndexFields.TEXT, written));
    }

    /** Different 4-grams of a text, in their order. */
    Set<String> grams(String text) {
        return terms(IndexFields.GRAMS, text);
    }

    /** The text's words as the spelling knows them. */
    Set<String> normalised(String text) {
        return terms(IndexFields.WORD, text);
    }

    /** The text as a whole: all its words, case, umlauts and signs set aside. */
    String wording(String text) {
        StringBuilder wording = new StringBuilder();
        try (TokenStream stream = tokenStream(IndexFields.WORDING, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                wording.append(wording.isEmpty() ? "" : " ").append(term);
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Analysing a text in memory", e);
        }
        return wording.toString();
    }

    /** Words of a text as they are written, stop words included. */
    List<String> written(String text) {
        return List.copyOf(terms(cuttingField(text), text, new ArrayList<>()));
    }

    private Set<String> terms(String field, String text) {
        return terms(field, text, new LinkedHashSet<>());
    }

    private <T extends Collection<String>> T terms(String field, String text, T terms) {
        try (TokenStream stream = tokenStream(field, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Analysing a text in memory", e);
        }
        return terms;
    }

    /**
     * What becomes of each of many words, whatever text they stand in. Stop words are absent from
     * the answer.
     *
     * @param written as {@link #written} gives them
     */
    Map<String, Word> each(Set<String> written) {
        return words(String.join("\n", written)).stream()
                .collect(Collectors.toMap(Word::typed, Function.identity()));
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
