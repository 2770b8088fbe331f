package de.loesungskatalog.extraction.worker;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Language of a text, told by its small words. Those of a few languages in which municipalities
 * write suffice; Tika's detectors cannot be had in the version in use. No answer is better than a
 * wrong one.
 */
final class Language {

    private static final int FEWEST_WORDS = 20;
    private static final int SAMPLE = 100_000; // characters
    private static final double FEWEST_HITS = 0.08; // of all words; running text has 0.3 to 0.5
    private static final double LEAD = 1.5; // before the second

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");

    private static final Map<String, Set<String>> SMALL_WORDS =
            Map.of(
                    "de",
                            words(
                                    "der die und das nicht mit für ist werden eine auf den von zu"
                                            + " im dem"),
                    "en", words("the and of to is for with that are this on by from be or as"),
                    "fr", words("le la les des et est une dans pour que qui sur du au par avec"),
                    "nl",
                            words(
                                    "het een van en dat niet zijn voor met wordt ook aan bij naar"
                                            + " deze"),
                    "es", words("el los las que en por con para una del como más se su es al"),
                    "it", words("il di che per una sono con della non gli dei nel alla le è si"),
                    "pl", words("w na się z do nie jest że oraz dla przez od po jak o lub"),
                    "tr", words("ve bir bu için ile olarak daha da olan gibi veya çok en ne"),
                    "ru", words("в и на не что с по для как это из от или к о при"),
                    "uk", words("і в на не що та з для як це із від або до про при"));

    private Language() {}

    /** As a BCP 47 tag, or null if it cannot be told. */
    static @Nullable String of(CharSequence text) {
        String sample = text.subSequence(0, Math.min(text.length(), SAMPLE)).toString();
        Map<String, Integer> hits = new HashMap<>();
        int words = 0;
        for (String word : BREAK.split(sample.toLowerCase(Locale.ROOT))) {
            words++;
            SMALL_WORDS.forEach(
                    (language, small) ->
                            hits.merge(language, small.contains(word) ? 1 : 0, Integer::sum));
        }
        String best = null;
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> language : hits.entrySet()) {
            if (language.getValue() > most) {
                second = most;
                most = language.getValue();
                best = language.getKey();
            } else {
                second = Math.max(second, language.getValue());
            }
        }
        boolean sure =
                words >= FEWEST_WORDS && most >= FEWEST_HITS * words && most >= LEAD * second;
        return sure ? best : null;
    }

    private static Set<String> words(String list) {
        return new HashSet<>(Set.of(list.split(" ")));
    }
}
