package de.loesungskatalog.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class OperatorTextsTest {

    @Test
    void shippedTemplatesSayWhatOnlyTheOperatorKnows() {
        assertThat(new OperatorTexts(null).unfilled())
                .containsOnlyKeys("impressum", "datenschutz", "barrierefreiheit", "barriere-melden")
                .hasEntrySatisfying(
                        "impressum", missing -> assertThat(missing).contains("Telefonnummer"));
    }

    @Test
    void ownTextTakesThePlaceOfTheTemplateAtOnce(@TempDir Path folder) throws IOException {
        OperatorTexts texts = new OperatorTexts(folder);
        assertThat(texts.unfilled()).containsKey("impressum");

        Files.writeString(folder.resolve("impressum.md"), "Stadt Musterstadt");

        assertThat(texts.get("impressum"))
                .isEqualTo(new OperatorTexts.Text("Stadt Musterstadt", java.util.List.of()));
        assertThat(texts.unfilled()).doesNotContainKey("impressum").containsKey("datenschutz");
    }
}
