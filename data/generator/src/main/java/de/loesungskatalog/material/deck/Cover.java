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
import de.loesungskatalog.material.solution.Provenance;
import de.loesungskatalog.material.solution.SolutionRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What it is, who offers it, and that we compiled this, not they. */
final class Cover implements Chapter {

    private static final Box TOPIC = new Box(56, 72, 720, 34);
    private static final List<Double> CLAIM_SIZES = List.of(26.0, 24.0, 22.0, 20.0);
    private static final Box PROVIDER = new Box(56, 300, 720, 48);

    @Override
    public List<Slide> slides(SolutionRecord solution, Studio studio) {
        List<Element> elements = new ArrayList<>();
        elements.add(new TextBlock(Design.IMPRINT, imprint(solution), Anchor.MIDDLE));
        elements.add(
                line(
                        solution.topics().stream()
                                .map(studio.vocabulary()::name)
                                .collect(Collectors.joining(" · ")),
                        TOPIC,
                        studio));
        // Better a smaller title than a name that nobody can place
        Paragraph title =
                studio.titles(Design.COVER, solution.title()).stream()
                        .filter(each -> claim(solution, each, studio).isPresent())
                        .findFirst()
                        .orElseGet(() -> studio.title(Design.COVER, solution.title()));
        claim(solution, title, studio).ifPresent(elements::add);
        String providers = providers(solution, studio);
        if (!providers.isEmpty()) {
            elements.add(line(providers, PROVIDER, studio));
        }
        return List.of(new Slide(Design.COVER, title, elements, ""));
    }

    /** What it is, in the first sentence of the summary: a name alone tells a stranger nothing. */
    private static Optional<Element> claim(
            SolutionRecord solution, Paragraph title, Studio studio) {
        Box place = Design.COVER.title();
        double below = place.y() + studio.height(List.of(title), place.width()) + 18;
        Box room = new Box(place.x(), below, place.width(), PROVIDER.y() - 8 - below);
        return Sentences.of(solution.summary()).stream()
                .limit(1)
                .flatMap(
                        sentence ->
                                studio
                                        .fitting(
                                                CLAIM_SIZES,
                                                room,
                                                size ->
                                                        List.of(
                                                                Paragraph.of(
                                                                        sentence,
                                                                        TextStyle.regular(size)
                                                                                .in(Colour.WHITE))))
                                        .stream())
                .map(text -> (Element) new TextBlock(room, text, Anchor.TOP))
                .findFirst();
    }

    private static TextBlock line(String text, Box box, Studio studio) {
        List<Paragraph> paragraphs =
                studio.fitting(
                                List.of(22.0, 20.0, 18.0),
                                box,
                                size ->
                                        List.of(
                                                Paragraph.of(
                                                        text,
                                                        TextStyle.regular(size).in(Colour.WHITE))))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "too long for the cover: " + text));
        return new TextBlock(box, paragraphs, Anchor.BOTTOM);
    }

    private static String providers(SolutionRecord solution, Studio studio) {
        List<String> names =
                solution.provider().stream()
                        .map(each -> studio.vocabulary().name(each.organisation()))
                        .distinct()
                        .toList();
        // Names of more than three do not stay readable on a cover; the next slide has them all
        return names.size() > 3
                ? String.join(", ", names.subList(0, 2)) + " und weitere"
                : String.join(", ", names);
    }

    private static List<Paragraph> imprint(SolutionRecord solution) {
        Provenance provenance = solution.provenance();
        List<Paragraph> imprint = new ArrayList<>();
        imprint.add(
                Paragraph.of(
                        "Zusammengestellt vom Lösungskatalog aus öffentlichen Quellen, Stand "
                                + provenance.readOnInWords(),
                        TextStyle.regular(20)));
        if (provenance.addresses().isEmpty()) {
            imprint.add(
                    Paragraph.of("Die Angaben sind noch nicht belegt.", TextStyle.bold(20))
                            .after(8));
        }
        return imprint;
    }
}
