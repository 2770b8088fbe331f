package de.loesungskatalog.operation.care;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Pictures of slides look like the slides only with fonts of the same widths. */
@Component
@Order(80)
final class FontsExamination implements Examination {

    /** Font of the slides → family with the same widths, with the package of Debian. */
    private static final Map<String, String> WANTED =
            Map.of("Liberation Sans", "fonts-liberation2", "Carlito", "fonts-crosextra-carlito");

    @Override
    public String name() {
        return "Schriften";
    }

    @Override
    public List<Finding> examine() throws IOException {
        String installed;
        try {
            Process list = new ProcessBuilder("fc-list", ":", "family").start();
            installed = new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return List.of(
                    missing("Das Programm fc-list fehlt (" + e.getMessage() + ").", "fontconfig"));
        }
        List<Finding> missing =
                WANTED.entrySet().stream()
                        .filter(font -> !installed.contains(font.getKey()))
                        .map(
                                font ->
                                        missing(
                                                "Die Schrift „" + font.getKey() + "“ fehlt.",
                                                font.getValue()))
                        .toList();
        return missing.isEmpty()
                ? List.of(Finding.ok(name(), "Die Schriften für Folienbilder sind da."))
                : missing;
    }

    private Finding missing(String message, String debianPackage) {
        return Finding.note(
                name(),
                message + " Folienbilder sehen dann anders aus als die Folien.",
                "Debian: apt-get install " + debianPackage);
    }
}
