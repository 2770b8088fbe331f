package de.loesungskatalog.harvest.starter;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what must never stand in the catalogue: e-mail addresses, telephone numbers, persons. */
final class PersonalTraces {

    private static final Pattern E_MAIL =
            Pattern.compile("[\\w.+-]+(?:@|\\s?\\(at\\)\\s?|\\[at])[\\w-]+\\.[a-z]{2,}");

    // "+49 …", "Tel. …", or a code that begins with 0 and is followed by a separated number
    private static final Pattern TELEPHONE =
            Pattern.compile(
                    "\\+49[\\d /-]{5,}|(?i:\\b(?:tel|telefon|fax|mobil|hotline)\\b\\.?:?"
                            + " ?\\(?\\d[\\d /-]{3,})|(?<![\\w.,:/=-])0\\d{2,4}[ /-]+\\d[\\d"
                            + " -]{2,}(?![\\w-])");

    private static final String NAME = "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";

    private static final Pattern PERSON =
            Pattern.compile(
                    "\\b(?:Herrn?|Frau|Dr\\.|Prof\\.|Dipl\\.-\\p{L}+\\.?)\\s+"
                            + NAME
                            + "|\\b(?:(?:Ober)?[Bb]ürgermeister|Landrät|Landrat|Minister|Staatssekretär"
                            + "|Dezernent|Beigeordnete|Projektleiter|Leiter|Ansprechpartner|Geschäftsführer)(?:in|r)?:?\\s+(?!der"
                            + " |des |von |für )"
                            + NAME
                            + "\\s+"
                            + NAME);

    private PersonalTraces() {}

    static List<String> in(String text) {
        return Stream.of(E_MAIL, TELEPHONE, PERSON)
                .flatMap(pattern -> pattern.matcher(text).results().map(MatchResult::group))
                .toList();
    }
}
