package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.search.IndexFeeder;
import de.loesungskatalog.solution.Publication;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.Solutions;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Slides that hold markup: it is shown as text in every snippet, and each snippet has its marks.
 */
@SiteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkupInSlidesIT {

    private static final SolutionId ID = new SolutionId("auszeichnung");

    @Autowired private Solutions solutions;
    @Autowired private SourceDocuments documents;
    @Autowired private IndexFeeder feeder;
    @LocalServerPort private int port;

    private final List<String> vectors = vectors();

    @BeforeAll
    void store() {
        Solution solution =
                Solution.titled(ID, "Auszeichnung")
                        .withDocuments(SampleCorpus.schoolRegistration().documents())
                        .withPublication(Publication.PUBLISHED);
        solutions.save(solution);
        List<DocumentPage> slides = new ArrayList<>();
        for (String vector : vectors) {
            int number = slides.size() + 1;
            slides.add(
                    DocumentPage.of(
                            PageKind.SLIDE, number, word(number) + " " + vector + " Ende."));
        }
        documents.save(SampleCorpus.deckOf(solution, slides.size()), slides);
        feeder.catchUp();
    }

    @AfterAll
    void withdraw() {
        solutions.save(Solution.titled(ID, "Auszeichnung").withPublication(Publication.WITHDRAWN));
        feeder.catchUp();
    }

    @Test
    void sixtyVectorsStayText() throws Exception {
        assertThat(vectors).hasSizeGreaterThanOrEqualTo(60);
        Visitor visitor = new Visitor(port);
        int scripts = visitor.page("/suche?q=Auszeichnung").select("script").size();
        for (int number = 1; number <= vectors.size(); number++) {
            String vector = vectors.get(number - 1);
            String html = visitor.text("/suche?q=" + word(number));
            if (vector.contains("<")) {
                assertThat(html).as(vector).doesNotContain(vector);
            }
            Document page = Jsoup.parse(html);
            Element match = page.selectFirst(".lk-match");
            assertThat(match).as(vector).isNotNull();
            assertThat(Objects.requireNonNull(match).select("mark")).as(vector).isNotEmpty();
            assertThat(match.select("script, iframe, object, img[onerror], [onload], base, style"))
                    .as(vector)
                    .isEmpty();
            assertThat(page.select("script")).as(vector).hasSize(scripts);
        }
    }

    @Test
    void everySnippetOfATextHitIsMarked() throws Exception {
        Visitor visitor = new Visitor(port);
        JsonMapper json = JsonMapper.builder().build();
        int seen = 0;
        for (String words : List.of("Prueffolie1", "Gateways", "Warteliste", "Antrag", "Kinder")) {
            JsonNode answer = json.readTree(visitor.text("/api/v1/solutions?size=50&q=" + words));
            for (JsonNode hit : answer.get("hits")) {
                for (JsonNode match : hit.get("matches")) {
                    assertThat(match.at("/snippet/highlights")).as(words).isNotEmpty();
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(4);
    }

    private static String word(int number) {
        return "Prueffolie" + number;
    }

    private static List<String> vectors() {
        try (InputStream in = MarkupInSlidesIT.class.getResourceAsStream("xss.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
