package de.loesungskatalog.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.loesungskatalog.material.solution.DeclaredDocument;
import de.loesungskatalog.material.solution.SolutionRecord;
import de.loesungskatalog.material.solution.Vocabulary;
import de.loesungskatalog.material.typography.LiberationSans;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;

class WorkshopTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "folien-pptx",
                "folien-odp",
                "folien-pdf",
                "faq-docx",
                "faq-html",
                "faq-md",
                "faq-pdf",
                "untertitel"
            })
    void everyFormatComesOutTheSameByteForByteWhereverAndWhenever(String documentId)
            throws IOException {
        SolutionRecord solution = SampleCatalogue.appointments();
        DeclaredDocument document = SampleCatalogue.document(solution, documentId);
        byte[] here = workshop().make(solution, document);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(workshop().make(solution, document)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void materialOfOthersIsNotMade() throws IOException {
        SolutionRecord solution = SampleCatalogue.appointments();
        DeclaredDocument original = SampleCatalogue.document(solution, "original");
        assertThat(original.isOurs()).isFalse();
        assertThatThrownBy(() -> workshop().make(solution, original)).hasMessageContaining("other");
    }

    private static Workshop workshop() throws IOException {
        return new Workshop(new Vocabulary(SampleCatalogue.FOLDER), LiberationSans.installed());
    }
}
