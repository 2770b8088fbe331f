package de.loesungskatalog.web.home;

import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.Solutions;
import de.loesungskatalog.taxonomy.TopicArea;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.German;
import de.loesungskatalog.web.topic.TopicTiles;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.List;

/** The home page. All numbers on it are counted. */
@Controller
class HomeController {

    private static final int NEWEST = 6; // two rows of three cards
    private static final List<HomeView.FairField> FAIR =
            List.of(
                    field("Gesundheit", TopicArea.GESUNDHEIT),
                    field("Mobilität", TopicArea.MOBILITAET_REISEN),
                    field("Sicherheit", TopicArea.RECHT_ORDNUNG),
                    field("Bildung", TopicArea.BILDUNG));

    private final Solutions solutions;
    private final SourceDocuments documents;
    private final Organisations organisations;
    private final TopicTiles topics;

    HomeController(
            Solutions solutions,
            SourceDocuments documents,
            Organisations organisations,
            TopicTiles topics) {
        this.solutions = solutions;
        this.documents = documents;
        this.organisations = organisations;
        this.topics = topics;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute(
                "home",
                new HomeView(
                        topics.all(),
                        FAIR,
                        solutions.newest(NEWEST).stream().map(HomeController::card).toList(),
                        numbers()));
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

    private static HomeView.NewSolution card(Solution solution) {
        return new HomeView.NewSolution(
                solution.title(),
                Addresses.solution(solution.id()),
                solution.summary(),
                solution.status() == null ? null : solution.status().label(),
                solution.updated() == null ? null : German.date(solution.updated()));
    }

    private static HomeView.FairField field(String name, TopicArea topic) {
        return new HomeView.FairField(name, Addresses.topic(topic), topic.code());
    }
}
