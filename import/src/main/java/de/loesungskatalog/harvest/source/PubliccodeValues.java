package de.loesungskatalog.harvest.source;

import static de.loesungskatalog.harvest.source.Rules.address;
import static de.loesungskatalog.harvest.source.Rules.both;
import static de.loesungskatalog.harvest.source.Rules.matching;
import static de.loesungskatalog.harvest.source.Rules.scalar;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** The single values of publiccode.yml: licences, countries, languages, logos and the like. */
final class PubliccodeValues {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> VIDEO_SITES =
            Set.of("youtube.com", "youtu.be", "vimeo.com", "dailymotion.com", "ted.com");

    static final Rule VERSION =
            matching(
                    "0(\\.[1-7](\\.\\d+)*)?",
                    "Gelesen werden die Fassungen 0.1 bis 0.7 des Standards.");

    /** Names, joined by AND, OR and WITH; whether a name is on the list is not checked. */
    static final Rule LICENCE =
            matching(
                    "\\(?[A-Za-z0-9.+:-]+\\)?(\\s+(AND|OR|WITH)\\s+\\(?[A-Za-z0-9.+:-]+\\)?)*",
                    "Das ist kein Lizenzausdruck nach SPDX.");

    static final Rule MIME =
            matching("[\\w.+-]+/[\\w.+-]+", "Das ist kein Medientyp wie text/plain.");

    static final Rule COUNTRY =
            scalar(
                    node -> COUNTRIES.contains(node.text().strip().toUpperCase(Locale.ROOT)),
                    "Das ist kein Länderkürzel.",
                    "Schreiben Sie zwei Buchstaben nach ISO 3166-1, zum Beispiel de.");

    static final Rule LOGO =
            both(
                    matching(
                            "(https?://\\S+|(?![a-zA-Z]+:).+)",
                            "Das Logo ist eine Adresse im Web oder ein Pfad im Repository."),
                    matching(
                            "(?i).+\\.(svg|svgz|png|jpg|jpeg)(\\?.*)?",
                            "Das Logo muss eine Datei vom Typ SVG, SVGZ, PNG oder JPG sein."));

    static final Rule MONOCHROME_LOGO =
            both(
                    matching(
                            "(?i).+\\.(svg|svgz|png)",
                            "Das einfarbige Logo muss eine Datei vom Typ SVG, SVGZ oder PNG sein."),
                    scalar(
                            node -> false,
                            "Ob diese Datei im Repository liegt, kann der Katalog nicht prüfen; das"
                                    + " Feld ist im Standard veraltet.",
                            "Prüfen Sie den Pfad oder löschen Sie das Feld."));

    static final Rule URI_OF_ORGANISATION =
            both(
                    matching(
                            "[a-zA-Z][a-zA-Z0-9+.-]*:.+",
                            "Hier muss eine Adresse (URI) stehen, zum Beispiel https://…"),
                    scalar(
                            node -> !node.text().strip().startsWith("urn:x-italian-pa:"),
                            "Schlüssel italienischer Behörden kann der Katalog nicht prüfen.",
                            "Prüfen Sie den Schlüssel beim Herausgeber des Verzeichnisses."));

    static final Rule VIDEO =
            both(
                    address(),
                    scalar(
                            PubliccodeValues::isVideo,
                            "Das ist keine Adresse eines Videos zum Einbetten.",
                            "Nennen Sie die Adresse des Videos auf einem Videoportal."));

    private PubliccodeValues() {}

    static boolean isLanguage(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build().getLanguage().length() > 1;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isVideo(Node.Scalar node) {
        String address = node.text().strip();
        if (!ScalarBinding.isWebAddress(address)) {
            return true; // named already
        }
        String host = java.net.URI.create(address).getHost();
        return VIDEO_SITES.stream().anyMatch(site -> host.equals(site) || host.endsWith("." + site))
                || address.contains("/w/")
                || address.contains("/videos/"); // PeerTube, on any host
    }
}
