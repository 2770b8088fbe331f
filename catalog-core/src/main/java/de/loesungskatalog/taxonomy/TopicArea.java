package de.loesungskatalog.taxonomy;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The 14 topic areas (<i>Themenfelder</i>) of the Onlinezugangsgesetz. The list is closed: there is
 * no fifteenth value.
 *
 * <p>Names are those of the OZG implementation catalogue (end of 2019). Aliases are other spellings
 * and the words that the fair of 2020 used; "Sicherheit" for {@link #RECHT_ORDNUNG} is our own
 * editorial choice, not an official mapping.
 */
public enum TopicArea {
    ARBEIT_RUHESTAND("arbeit-ruhestand", "Arbeit & Ruhestand"),
    BAUEN_WOHNEN("bauen-wohnen", "Bauen & Wohnen"),
    BILDUNG("bildung", "Bildung"),
    EIN_AUSWANDERUNG("ein-auswanderung", "Ein- & Auswanderung"),
    ENGAGEMENT_HOBBY("engagement-hobby", "Engagement & Hobby"),
    FAMILIE_KIND("familie-kind", "Familie & Kind"),
    FORSCHUNG_FOERDERUNG("forschung-foerderung", "Forschung & Förderung"),
    GESUNDHEIT("gesundheit", "Gesundheit"),
    MOBILITAET_REISEN("mobilitaet-reisen", "Mobilität & Reisen", "Mobilität"),
    QUERSCHNITT("querschnitt", "Querschnitt", "Querschnittsleistungen"),
    RECHT_ORDNUNG("recht-ordnung", "Recht & Ordnung", "Sicherheit"),
    STEUERN_ZOLL("steuern-zoll", "Steuern & Zoll"),
    UMWELT("umwelt", "Umwelt"),
    UNTERNEHMENSFUEHRUNG_ENTWICKLUNG(
            "unternehmensfuehrung-entwicklung", "Unternehmensführung & -entwicklung");

    private final String code;
    private final String label;
    private final List<String> aliases;

    TopicArea(String code, String label, String... aliases) {
        this.code = code;
        this.label = label;
        this.aliases = List.of(aliases);
    }

    /** Stable identifier in URLs, files and the API. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Official German name. */
    public String label() {
        return label;
    }

    /** Other names that readers and URLs accept. */
    public List<String> aliases() {
        return aliases;
    }

    /**
     * Finds the area by code, official name or alias; upper and lower case and spelt-out umlauts do
     * not matter.
     */
    public static Optional<TopicArea> parse(String text) {
        String wanted = fold(text);
        return Arrays.stream(values()).filter(area -> area.isCalled(wanted)).findFirst();
    }

    private boolean isCalled(String folded) {
        return code.equals(folded)
                || fold(label).equals(folded)
                || aliases.stream().anyMatch(alias -> fold(alias).equals(folded));
    }

    private static String fold(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
    }
}
