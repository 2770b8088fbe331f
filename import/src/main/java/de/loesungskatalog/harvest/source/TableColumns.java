package de.loesungskatalog.harvest.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which heading of a spreadsheet means which field of the record. */
final class TableColumns {

    /** Field to its German headings; the first is the one of the template. */
    static final Map<String, List<String>> FIELDS = fields();

    private static final Map<String, String> BY_HEADING = byHeading();

    private final Map<String, String> own;

    private TableColumns(Map<String, String> own) {
        this.own = own;
    }

    static TableColumns standard() {
        return new TableColumns(Map.of());
    }

    /**
     * @param mapping further headings, each with the field that it means
     */
    static TableColumns with(Map<String, String> mapping) {
        Map<String, String> folded = new HashMap<>();
        mapping.forEach((heading, field) -> folded.put(fold(heading), field));
        return new TableColumns(folded);
    }

    /** Path of the field, such as {@code reuse.licence}. */
    Optional<String> field(String heading) {
        String folded = fold(heading);
        return Optional.ofNullable(own.get(folded))
                .or(() -> Optional.ofNullable(BY_HEADING.get(folded)));
    }

    private static Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("id", List.of("Kennung", "ID"));
        fields.put("publication", List.of("Veröffentlichung"));
        fields.put("title", List.of("Titel", "Name", "Lösung", "Bezeichnung", "Stand"));
        fields.put("summary", List.of("Kurzbeschreibung", "Kurzfassung", "Zusammenfassung"));
        fields.put("description", List.of("Beschreibung", "Langbeschreibung"));
        fields.put("kind", List.of("Art"));
        fields.put("topics", List.of("Themenfelder", "Themenfeld", "Themen", "Thema"));
        fields.put("ozgServices", List.of("OZG-Leistungen", "OZG-Leistung", "OZG-ID"));
        fields.put("leikaKeys", List.of("LeiKa-Schlüssel", "LeiKa"));
        fields.put("tags", List.of("Schlagwörter", "Stichwörter", "Schlagworte"));
        fields.put("region", List.of("Region"));
        fields.put("provider", List.of("Beteiligte", "Anbieter"));
        fields.put("status", List.of("Status", "Umsetzungsstand"));
        fields.put("maturity.model", List.of("Reifegradmodell"));
        fields.put("maturity.level", List.of("Reifegrad"));
        fields.put("problem", List.of("Problem", "Ausgangslage"));
        fields.put("benefit", List.of("Nutzen", "Mehrwert"));
        fields.put("audience", List.of("Zielgruppe"));
        fields.put("features", List.of("Funktionen", "Merkmale"));
        fields.put("architecture", List.of("Architektur"));
        fields.put("technology", List.of("Technik", "Technologie"));
        fields.put("reuse.modes", List.of("Wege der Nachnutzung", "Nachnutzung"));
        fields.put("reuse.licence", List.of("Lizenz"));
        fields.put("reuse.organisational", List.of("Nachnutzung organisatorisch"));
        fields.put("reuse.legal", List.of("Nachnutzung rechtlich"));
        fields.put("reuse.financial", List.of("Nachnutzung finanziell", "Kosten"));
        fields.put("reuse.technical", List.of("Nachnutzung technisch"));
        fields.put("reuse.prerequisites", List.of("Voraussetzungen"));
        fields.put("reuse.obstacles", List.of("Hürden", "Hindernisse"));
        fields.put("reuse.availableFrom", List.of("Verfügbar ab"));
        fields.put("adoptions", List.of("Nachnutzende", "Im Einsatz bei"));
        fields.put("contacts", List.of("Kontaktstellen", "Kontakt", "Ansprechstelle"));
        fields.put("links", List.of("Links", "Link", "Internetadresse"));
        fields.put("figures", List.of("Zahlen", "Kennzahlen"));
        fields.put("milestones", List.of("Meilensteine"));
        fields.put("glossary", List.of("Glossar"));
        fields.put("faqs", List.of("Häufige Fragen", "Fragen und Antworten", "FAQ"));
        fields.put("documents", List.of("Unterlagen", "Dokumente"));
        fields.put("events", List.of("Veranstaltungen"));
        fields.put("provenance.sources", List.of("Quellen", "Quelle"));
        fields.put("provenance.confidence", List.of("Beleglage"));
        fields.put("provenance.unsourced", List.of("Unbelegt"));
        fields.put("provenance.compiledBy", List.of("Erfasst von"));
        fields.put("provenance.readOn", List.of("Quellen gelesen am"));
        fields.put("created", List.of("Angelegt am"));
        fields.put("updated", List.of("Geändert am"));
        fields.put("reviewedOn", List.of("Geprüft am"));
        return fields;
    }

    private static Map<String, String> byHeading() {
        Map<String, String> headings = new HashMap<>();
        FIELDS.forEach(
                (field, german) -> {
                    headings.put(fold(field), field);
                    german.forEach(heading -> headings.put(fold(heading), field));
                });
        return headings;
    }

    /** Without case, spelt-out umlauts, spaces and punctuation, which people write as they like. */
    private static String fold(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "");
    }
}
