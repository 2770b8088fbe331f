package de.loesungskatalog.material.deck;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fact with the part of it that deserves big letters; that part is empty if it does not begin
 * with a number.
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

    static Figure of(String fact) {
        Matcher leading = LEADING.matcher(fact);
        return leading.matches()
                ? new Figure(capitalised(leading.group(1)), leading.group(2))
                : new Figure("", fact);
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
