package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Colour;

import java.util.List;
import java.util.Map;

/**
 * One colour per topic area; each carries white text and stands on white with a contrast of at
 * least 5.
 */
final class Accent {

    private static final Map<String, Integer> COLOURS =
            Map.ofEntries(
                    Map.entry("arbeit-ruhestand", 0x8A4B08),
                    Map.entry("bauen-wohnen", 0xA33B20),
                    Map.entry("bildung", 0x5B3A9B),
                    Map.entry("ein-auswanderung", 0x00677F),
                    Map.entry("engagement-hobby", 0xA8325E),
                    Map.entry("familie-kind", 0x923A8C),
                    Map.entry("forschung-foerderung", 0x3F51A3),
                    Map.entry("gesundheit", 0x006B63),
                    Map.entry("mobilitaet-reisen", 0x0B5CAD),
                    Map.entry("querschnitt", 0x3D5566),
                    Map.entry("recht-ordnung", 0x1F3F77),
                    Map.entry("steuern-zoll", 0x5F5A1B),
                    Map.entry("umwelt", 0x2E6B2E),
                    Map.entry("unternehmensfuehrung-entwicklung", 0x7B2D3B));

    private Accent() {}

    static Colour of(List<String> topics) {
        String topic = topics.isEmpty() ? "querschnitt" : topics.getFirst();
        Integer rgb = COLOURS.get(topic);
        if (rgb == null) {
            throw new IllegalArgumentException("no topic area has the code '" + topic + "'");
        }
        return new Colour(rgb);
    }

    static List<Colour> all() {
        return COLOURS.values().stream().map(Colour::new).toList();
    }
}
