package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The Nu validator of the W3C finds no error in any template. */
@SiteTest
class HtmlIT {

    private static final Path VALIDATOR = Path.of("node_modules/vnu-jar/build/dist/vnu.jar");

    @LocalServerPort private int port;

    @Test
    void everyTemplateIsValidHtml(@TempDir Path folder) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xss2m",
                                "-jar",
                                VALIDATOR.toString(),
                                "--errors-only",
                                "--format",
                                "gnu"));
        Visitor visitor = new Visitor(port);
        for (PageStates.State state : PageStates.ALL) {
            byte[] page =
                    visitor.get(
                                    state.path().replaceFirst("#.*", ""),
                                    "Authorization",
                                    Visitor.OPERATOR)
                            .body();
            command.add(file(folder, state.toString(), page));
        }
        HttpResponse<byte[]> errors =
                visitor.post("/barriere-melden", Map.of(), "Sec-Fetch-Site", "same-origin");
        command.add(file(folder, "form with errors", errors.body()));

        Process validator = new ProcessBuilder(command).redirectErrorStream(true).start();
        String found = new String(validator.getInputStream().readAllBytes());
        assertThat(validator.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(found).isEmpty();
        assertThat(validator.exitValue()).isZero();
    }

    private static String file(Path folder, String name, byte[] page) throws Exception {
        return Files.write(folder.resolve(name.replaceAll("[^\\w&=?-]", "_") + ".html"), page)
                .toString();
    }
}
