package de.loesungskatalog.web.site;

import de.loesungskatalog.web.Markdown;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.regex.Pattern;

/** Help and the pages that the law asks for. Their texts belong to the operator. */
@Controller
class SitePages {

    /** A page of this site: nobody can make us link elsewhere. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?!/)[\\w./%-]{0,300}");

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

    @GetMapping("/barriere-melden")
    String reportBarrier(@RequestParam(defaultValue = "") String adresse, Model model) {
        model.addAttribute("address", OWN_PATH.matcher(adresse).matches() ? adresse : null);
        return show("barriere-melden", model);
    }

    private String show(String name, Model model) {
        OperatorTexts.Text text = texts.get(name);
        model.addAttribute("name", name);
        model.addAttribute("html", Markdown.page(text.markdown()));
        model.addAttribute("placeholders", text.placeholders());
        return "site/text";
    }
}
