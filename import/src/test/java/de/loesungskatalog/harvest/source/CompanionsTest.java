package de.loesungskatalog.harvest.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.harvest.source.Companions.Companion;
import de.loesungskatalog.solution.DocumentType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

class CompanionsTest {

    @ParameterizedTest
    @CsvSource({
        "vortrag.pptx, faq.docx, FAQ",
        "vortrag.pptx, FAQ.md, FAQ",
        "vortrag.pptx, Häufige Fragen.docx, FAQ",
        "Vortrag.pptx, vortrag_haeufige-fragen.docx, FAQ",
        "vortrag.pdf, Fragen und Antworten.pdf, FAQ",
        "vortrag.odp, Handbuch.pdf, HANDBOOK",
        "vortrag.odp, vortrag.pdf, OTHER",
        "vortrag.pdf, vortrag.srt, SUBTITLES",
        "vortrag.pdf, untertitel.vtt, SUBTITLES",
        "vortrag.pdf, Vortrag Mustervertrag.docx, CONTRACT",
        "vortrag.pdf, handout.docx, OTHER",
        "offene-fragen.pptx, faq.docx, FAQ", // there is no file “offene”
        "Präsentation.pptx, Praesentation - FAQ.docx, FAQ"
    })
    void nameSaysWhatAFileIsToAnother(String main, String companion, DocumentType type) {
        Companions folder = new Companions(files(main, companion));
        assertThat(folder.of(Path.of(companion))).contains(new Companion(Path.of(main), type));
        assertThat(folder.of(Path.of(main))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "faq.docx", // nothing but companions
                "faq.docx handbuch.pdf",
                "faq.pptx faq.pdf",
                "a.pptx b.pptx faq.docx", // which of them?
                "leitfaden.docx leitfaden.pdf leitfaden.html",
                "a.ppt a.pptx a.pdf a-faq.docx",
                "de.srt de.vtt faq.docx",
                "abschnitt.vtt faq.docx",
                "offene-fragen.pptx andere.pptx",
                "vortrag.pptx vortrag2-faq.docx",
                "日本.pptx 中国.pdf"
            })
    void fileWithoutUnambiguousMainFileStandsForItself(String names) {
        List<Path> files = files(names.split(" "));
        Companions folder = new Companions(files);
        assertThat(files).allSatisfy(file -> assertThat(folder.of(file)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"faq.docx", "vortrag.pdf", "vortrag-handbuch-faq.docx", "vortrag.vtt"})
    void everyCompanionGoesWithTheMainFileItself(String companion) {
        Companions folder =
                new Companions(
                        files(
                                "vortrag.pptx",
                                "faq.docx",
                                "vortrag.pdf",
                                "vortrag.vtt",
                                "vortrag-handbuch.docx",
                                "vortrag-handbuch-faq.docx"));
        assertThat(folder.of(Path.of(companion)))
                .map(Companion::main)
                .contains(Path.of("vortrag.pptx"));
    }

    private static List<Path> files(String... names) {
        return Arrays.stream(names).map(Path::of).toList();
    }
}
