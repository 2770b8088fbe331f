package de.loesungskatalog.material.deck;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fact with the part of it that deserves big letters; that part is empty if the fact neither
 * begins nor ends with a number.
 */
record Figure(String big, String rest) {

    private static final String NUMBER =
            "(?!(?:19|20)\\d\\d\\b(?![.,]\\d))\\d+(?:[.,]\\d+)*"; // a year is no quantity
    private static final Pattern LEADING =
            Pattern.compile(
                    "((?:(?:rund|über|mehr als|knapp|fast|etwa|bis zu|ca\\.|insgesamt|mindestens)"
                            + " )?"
                            + NUMBER
                            + "(?: (?:bis|von) (?:(?:knapp|rund) )?"
                            + NUMBER
                            + ")?(?: %| Mio\\.| Mrd\\.)?(?: Euro)?|Version v?[\\d.]+) (\\S.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Landesförderung 475.222 Euro": the words before the number explain it. */
    private static final Pattern TRAILING =
            Pattern.compile(
                    "(\\p{L}[^:;,()\\d]{2,60}?):? ((?:(?:rund|über|mehr als|knapp|fast|etwa|bis zu)"
                            + " )?"
                            + NUMBER
                            + "(?: bis "
                            + NUMBER
                            + ")?(?: %| Mio\\.| Mrd\\.)?(?: (?:Euro|Sekunden|Wochen|Personen))?)"
                            + "( \\(.*\\)| je Jahr.*)?",
                    Pattern.UNICODE_CASE);

    static Figure of(String fact) {
        Matcher leading = LEADING.matcher(fact);
        if (leading.matches()) {
            return new Figure(capitalised(leading.group(1)), leading.group(2));
        }
        Matcher trailing = TRAILING.matcher(fact);
        if (trailing.matches()) {
            String when = trailing.group(3) == null ? "" : trailing.group(3);
            return new Figure(capitalised(trailing.group(2)), trailing.group(1) + when);
        }
        return new Figure("", fact);
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
