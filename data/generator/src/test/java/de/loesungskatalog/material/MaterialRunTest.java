package de.loesungskatalog.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class MaterialRunTest {

    @TempDir Path data;

    @Test
    void makesEveryDeclaredFileOfOursAndNothingElse() throws IOException {
        copySample();
        new MaterialRun(data).makeAll();
        assertThat(files())
                .containsExactlyInAnyOrder(
                        "solution.yml",
                        "a-folien.pptx",
                        "b-folien.odp",
                        "c-folien.pdf",
                        "a-faq.docx",
                        "b-faq.html",
                        "c-faq.md",
                        "d-faq.pdf",
                        "a-untertitel.vtt");
    }

    @Test
    void secondRunChangesNothing() throws IOException {
        copySample();
        new MaterialRun(data).makeAll();
        assertThat(new MaterialRun(data).makeAll().toString())
                .contains("together")
                .doesNotContainPattern("[1-9]\\d* changed");
    }

    private Stream<String> files() throws IOException {
        return Files.list(data.resolve("solutions/termine-musterstadt"))
                .map(file -> file.getFileName().toString());
    }

    private void copySample() throws IOException {
        try (Stream<Path> files = Files.walk(SampleCatalogue.FOLDER)) {
            files.forEach(this::copy);
        }
    }

    private void copy(Path file) {
        try {
            Path target = data.resolve(SampleCatalogue.FOLDER.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
