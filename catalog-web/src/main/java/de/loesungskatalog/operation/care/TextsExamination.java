package de.loesungskatalog.operation.care;

import de.loesungskatalog.catalogue.OperatorTexts;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/** Whether the pages that the law asks for are filled in. */
@Component
@Order(90)
final class TextsExamination implements Examination {

    private final OperatorTexts texts;

    TextsExamination(OperatorTexts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "Texte des Betriebs";
    }

    @Override
    public List<Finding> examine() {
        List<Finding> unfilled =
                texts.unfilled().entrySet().stream()
                        .map(text -> unfilled(text.getKey(), text.getValue()))
                        .toList();
        return unfilled.isEmpty()
                ? List.of(Finding.ok(name(), "Alle Angaben sind ausgefüllt."))
                : unfilled;
    }

    /** A catalogue that is only tried out is healthy without them, hence no problem. */
    private Finding unfilled(String text, List<String> placeholders) {
        return Finding.note(
                name(),
                "Auf der Seite /" + text + " fehlt: " + String.join("; ", placeholders) + ".",
                "Legen Sie einen eigenen Text als "
                        + text
                        + ".md in den Ordner, den katalog.site.texts nennt. Ohne ihn ist der"
                        + " Katalog nicht bereit für die Öffentlichkeit.");
    }
}
