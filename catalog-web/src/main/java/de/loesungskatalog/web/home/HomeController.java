package de.loesungskatalog.web.home;

import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.event.Events;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.solution.Solutions;
import de.loesungskatalog.taxonomy.TopicArea;
import de.loesungskatalog.web.German;
import de.loesungskatalog.web.home.HomeView.FairField;
import de.loesungskatalog.web.home.HomeView.Series;
import de.loesungskatalog.web.home.HomeView.Teaser;
import de.loesungskatalog.web.metadata.SiteMetadata;
import de.loesungskatalog.web.topic.TopicTile;
import de.loesungskatalog.web.topic.TopicTiles;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.List;
import java.util.Map;

/** The home page. All numbers on it are counted. */
@Controller
class HomeController {

    private static final int ROW = 3; // cards beside each other
    private static final List<Map.Entry<String, TopicArea>> FAIR =
            List.of(
                    Map.entry("Gesundheit", TopicArea.GESUNDHEIT),
                    Map.entry("Mobilität", TopicArea.MOBILITAET_REISEN),
                    Map.entry("Sicherheit", TopicArea.RECHT_ORDNUNG),
                    Map.entry("Bildung", TopicArea.BILDUNG));

    private final Solutions solutions;
    private final SourceDocuments documents;
    private final Organisations organisations;
    private final Events events;
    private final TopicTiles topics;
    private final SiteMetadata metadata;

    HomeController(
            Solutions solutions,
            SourceDocuments documents,
            Organisations organisations,
            Events events,
            TopicTiles topics,
            SiteMetadata metadata) {
        this.solutions = solutions;
        this.documents = documents;
        this.organisations = organisations;
        this.events = events;
        this.topics = topics;
        this.metadata = metadata;
    }

    @GetMapping("/")
    String home(Model model) {
        List<TopicTile> tiles = topics.all();
        model.addAttribute(
                "home",
                new HomeView(
                        tiles,
                        fields(tiles),
                        solutions.newest(ROW).stream().map(Teaser::of).toList(),
                        solutions.mostComplete(ROW).stream().map(Teaser::of).toList(),
                        events.all().stream().map(Series::of).toList(),
                        numbers()));
        model.addAttribute("metadata", metadata.home());
        return "home/home";
    }

    private HomeView.@Nullable Numbers numbers() {
        long count = solutions.countPublished();
        if (count == 0) {
            return null;
        }
        SourceDocuments.Extent extent = documents.publicExtent();
        return new HomeView.Numbers(
                German.count(count),
                German.count(extent.documents()),
                German.count(extent.pages()),
                German.count(organisations.all().size()));
    }

    private static List<FairField> fields(List<TopicTile> tiles) {
        return FAIR.stream()
                .map(field -> FairField.of(field.getKey(), tile(tiles, field.getValue())))
                .toList();
    }

    private static TopicTile tile(List<TopicTile> tiles, TopicArea topic) {
        return tiles.stream()
                .filter(tile -> tile.code().equals(topic.code()))
                .findFirst()
                .orElseThrow();
    }
}
