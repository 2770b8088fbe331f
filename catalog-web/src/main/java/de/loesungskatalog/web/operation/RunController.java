package de.loesungskatalog.web.operation;

import de.loesungskatalog.operation.RunRecord;
import de.loesungskatalog.operation.Runs;
import de.loesungskatalog.web.PageNotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.UUID;

/** One run: how far it is, and what it says about every item so far. */
@Controller
class RunController {

    static final String PATH = OperationGuard.ROOT + "/laeufe";

    private final Runs runs;

    RunController(Runs runs) {
        this.runs = runs;
    }

    static String url(UUID run) {
        return PATH + "/" + run;
    }

    @GetMapping(PATH + "/{id}")
    String run(@PathVariable String id, Model model) {
        RunRecord run =
                runs.find(uuid(id)).orElseThrow(() -> new PageNotFoundException("No run: " + id));
        model.addAttribute("run", RunView.of(run));
        model.addAttribute("lines", runs.lines(run.id()));
        model.addAttribute(
                "progress",
                runs.current()
                        .filter(progress -> progress.run().equals(run.id()))
                        .map(ProgressView::of)
                        .orElse(null));
        return "operation/run";
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new PageNotFoundException("No run: " + id);
        }
    }
}
