package de.loesungskatalog.web.site;

import de.loesungskatalog.barrier.BarrierConcern;
import de.loesungskatalog.barrier.BarrierReport;
import de.loesungskatalog.barrier.BarrierReports;
import de.loesungskatalog.catalogue.OperatorTexts;
import de.loesungskatalog.web.Markdown;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/**
 * Reporting a barrier, or asking for a document in another form. Needs neither account nor script
 * nor cookie; {@code OwnForms} keeps other sites out.
 */
@Controller
class BarrierController {

    private static final String NAME = "barriere-melden";

    private final BarrierReports reports;
    private final OperatorTexts texts;

    BarrierController(BarrierReports reports, OperatorTexts texts) {
        this.reports = reports;
        this.texts = texts;
    }

    @GetMapping("/barriere-melden")
    ModelAndView form(
            @RequestParam(required = false) @Nullable String adresse,
            @RequestParam(required = false) @Nullable String anliegen) {
        return page(BarrierForm.empty(adresse, anliegen), Map.of(), HttpStatus.OK);
    }

    @PostMapping("/barriere-melden")
    ModelAndView receive(@RequestParam MultiValueMap<String, String> sent) {
        BarrierForm form = BarrierForm.of(sent);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            return page(form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean kept =
                reports.receive(
                                BarrierConcern.byCode(form.concern()).orElseThrow(),
                                form.page(),
                                form.text(),
                                form.replyAddress())
                        .isPresent();
        return kept
                ? new ModelAndView("redirect:/barriere-melden/danke")
                : page(form, Map.of("text", "full"), HttpStatus.SERVICE_UNAVAILABLE);
    }

    /** An address of its own, so that reloading it sends nothing twice. */
    @GetMapping("/barriere-melden/danke")
    String thanks(Model model) {
        return "site/thanks";
    }

    private ModelAndView page(BarrierForm form, Map<String, String> errors, HttpStatus status) {
        OperatorTexts.Text text = texts.get(NAME);
        ModelAndView page = new ModelAndView("site/report");
        page.setStatus(status);
        page.addObject("form", form);
        page.addObject("errors", errors);
        page.addObject("concerns", BarrierConcern.values());
        page.addObject("longest", BarrierReport.MAX_TEXT);
        page.addObject("html", Markdown.page(text.markdown()));
        page.addObject("placeholders", text.placeholders());
        return page;
    }
}
