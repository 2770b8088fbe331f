package de.loesungskatalog.web.operation;

import de.loesungskatalog.operation.Runs;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first operation page: what is going on, and what was done. */
@Controller
class OperationController {

    private final Runs runs;

    OperationController(Runs runs) {
        this.runs = runs;
    }

    @GetMapping(OperationGuard.ROOT)
    String overview(Model model) {
        model.addAttribute("progress", runs.current().map(ProgressView::of).orElse(null));
        model.addAttribute("runs", runs.recent().stream().map(RunView::of).toList());
        return "operation/overview";
    }
}
