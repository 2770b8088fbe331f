package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final String WITHIN_A_LINE = "nds without a line break";

    /** An editor adds the break by itself; then a blank stands between an icon and its word. */
    @Test
    void whatStandsWithinALineEndsWithoutABreak() throws IOException {
        List<String> within = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String template = Files.readString(file);
                if (template.lines().findFirst().orElse("").contains(WITHIN_A_LINE)) {
                    within.add(template);
                }
            }
        }
        assertThat(within).isNotEmpty().noneMatch(template -> template.endsWith("\n"));
    }
}
