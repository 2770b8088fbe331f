package de.loesungskatalog.harvest.source;

import java.util.regex.Pattern;

/**
 * Tells organisations from persons by what their names contain. In doubt it is a person: the
 * catalogue names offices, never people.
 */
final class OfficeNames {

    private static final Pattern MARK =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(gmbh|ag|kg|gbr|ug|e\\.?"
                        + " ?v|eg|mbh|ggmbh|aör|ltd|inc|llc|corp|foundation"
                        + "|stiftung|verein|verband|zweckverband|bund|land|stadt|gemeinde|kreis|landkreis"
                        + "|städteregion|amt|landesamt|bundesamt|ministerium|ministry|behörde|agentur|agency"
                        + "|universität|university|università|hochschule|institut|institute|istituto"
                        + "|rechenzentrum|dienstleister|werke|team|community|gruppe|group|project|projekt"
                        + "|city|town|county|government|department|office|council|comune|regione|provincia"
                        + "|consiglio|ministero|agenzia|presidenza|autorit\\p{L}+|s\\.?r\\.?l\\.?(s\\.?)?"
                        + "|s\\.?p\\.?a\\.?|s\\.?c\\.?|soc\\.?|società|gemeente|provincie|ville|département"
                        + "|fachbereich|referat|abteilung|dezernat|geschäftsstelle|zentrum|center|centre"
                        + "|labs?|software|systems?|solutions?|consulting|technologies|digital)(?!\\p{L})"
                        + "|\\p{L}+(amt|ministerium|verwaltung|verband|werke|gesellschaft|stadt|kreis)(?!\\p{L})");

    /** An abbreviation such as KDN, ITDZ or krz. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,8}|[\\p{Lu}\\d]{3,10}");

    private OfficeNames() {}

    static boolean isOffice(String name) {
        String text = name.strip();
        return MARK.matcher(text).find() || ABBREVIATION.matcher(text).matches();
    }
}
