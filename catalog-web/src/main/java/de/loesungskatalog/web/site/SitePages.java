package de.loesungskatalog.web.site;

import de.loesungskatalog.catalogue.OperatorTexts;
import de.loesungskatalog.web.Markdown;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Help and the pages that the law asks for. Their texts belong to the operator. */
@Controller
class SitePages {

    private final OperatorTexts texts;

    SitePages(OperatorTexts texts) {
        this.texts = texts;
    }

    @GetMapping("/hilfe")
    String help(Model model) {
        return show("hilfe", model);
    }

    @GetMapping("/impressum")
    String imprint(Model model) {
        return show("impressum", model);
    }

    @GetMapping("/datenschutz")
    String privacy(Model model) {
        return show("datenschutz", model);
    }

    @GetMapping("/barrierefreiheit")
    String accessibility(Model model) {
        return show("barrierefreiheit", model);
    }

    private String show(String name, Model model) {
        OperatorTexts.Text text = texts.get(name);
        model.addAttribute("name", name);
        model.addAttribute("html", Markdown.page(text.markdown()));
        model.addAttribute("placeholders", text.placeholders());
        return "site/text";
    }
}
