package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Colour;
import de.loesungskatalog.material.page.Design;
import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Element.Anchor;
import de.loesungskatalog.material.page.Element.TextBlock;
import de.loesungskatalog.material.page.Paragraph;
import de.loesungskatalog.material.page.Slide;
import de.loesungskatalog.material.page.TextStyle;
import de.loesungskatalog.material.solution.Citation;
import de.loesungskatalog.material.solution.Provenance;
import de.loesungskatalog.material.solution.SolutionRecord;
import de.loesungskatalog.material.solution.Vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where everything was read, and what was read nowhere yet. */
final class Sources implements Chapter {

    private static final Map<String, String> CONFIDENCE =
            Map.of(
                    "high", "Die Angaben sind klar belegt.",
                    "medium", "Die Angaben sind knapp belegt oder zum Teil erschlossen.",
                    "low", "Belegt ist wenig mehr als der Name.");
    private static final int ONE_COLUMN = 7;
    private static final double REMARKS = 76;

    @Override
    public List<Slide> slides(SolutionRecord solution, Studio studio) {
        List<Citation> addresses = Citation.of(solution.provenance().addresses(), solution.links());
        int columns = addresses.size() > ONE_COLUMN ? 2 : 1;
        int each = (addresses.size() + columns - 1) / columns;
        double size = columns == 2 ? 18 : addresses.size() > 4 ? 20 : 22;
        Box list = Design.BODY.withHeight(Design.BODY.height() - REMARKS);
        List<Element> elements = new ArrayList<>();
        for (int first = 0; first < addresses.size(); first += each) {
            Box box = list.column(first / each, columns, 24);
            List<Citation> share =
                    addresses.subList(first, Math.min(addresses.size(), first + each));
            List<Paragraph> lines =
                    share.stream().map(citation -> line(citation, size, box, studio)).toList();
            elements.add(new TextBlock(box, lines, Anchor.TOP));
        }
        elements.add(
                new TextBlock(Design.BODY.below(list.height()), remarks(solution), Anchor.BOTTOM));
        return List.of(studio.slide("Quellen", elements));
    }

    private static Paragraph line(Citation citation, double size, Box box, Studio studio) {
        TextStyle style = TextStyle.regular(size).in(studio.accent());
        double width = box.width() - Paragraph.BULLET_INDENT;
        String text =
                citation.fitting(
                        words ->
                                studio.typesetter().lines(words, style, width).size() == 1
                                        && studio.typesetter().width(words, style) < width * 0.97);
        return Paragraph.of(text, style).bulleted().after(size / 2).linkedTo(citation.address());
    }

    private static List<Paragraph> remarks(SolutionRecord solution) {
        Provenance provenance = solution.provenance();
        List<Paragraph> remarks = new ArrayList<>();
        TextStyle style = TextStyle.regular(18).in(Colour.GREY);
        String confidence = CONFIDENCE.getOrDefault(provenance.confidence(), "");
        remarks.add(
                Paragraph.of(
                        ("Gelesen am " + provenance.readOnInWords() + ". " + confidence).strip(),
                        style));
        if (!provenance.unsourced().isEmpty()) {
            String fields =
                    provenance.unsourced().stream()
                            .map(Vocabulary::field)
                            .distinct()
                            .collect(Collectors.joining(", "));
            remarks.add(Paragraph.of("Noch nicht belegt: " + fields, style).after(4));
        }
        return remarks;
    }
}
