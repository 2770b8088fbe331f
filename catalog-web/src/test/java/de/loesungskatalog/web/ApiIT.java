package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;

/** The API as docs and clients know it: keys, their order, null where there is no value. */
@SiteTest
class ApiIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort private int port;
    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void searchAnswersInOnePieceOfKnownLength() throws Exception {
        HttpResponse<byte[]> answer = visitor.get("/api/v1/solutions?q=Gateways");

        assertThat(answer.headers().firstValueAsLong("Content-Length"))
                .hasValue(answer.body().length);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @Test
    void answerHasTheKeysOfTheContractInTheirOrder() throws Exception {
        JsonNode answer = json("/api/v1/solutions?q=Gateways&topic=umwelt&facets=topic");

        assertThat(answer.propertyNames())
                .containsExactly(
                        "query",
                        "total",
                        "totalExact",
                        "page",
                        "size",
                        "corrected",
                        "suggestion",
                        "truncated",
                        "facets",
                        "hits",
                        "guidance");
        assertThat(answer.get("corrected").isNull()).isTrue();
        assertThat(answer.get("suggestion").isNull()).isTrue();
        assertThat(answer.at("/facets/topic")).hasSize(14);
        assertThat(answer.at("/facets/topic/0").propertyNames())
                .containsExactly("value", "label", "count", "selected");
        JsonNode hit = answer.at("/hits/0");
        assertThat(hit.propertyNames())
                .startsWith("id", "title", "summary", "topics", "provider", "status", "url")
                .endsWith("matches");
        assertThat(hit.get("topics").toString()).isEqualTo("[\"umwelt\",\"gesundheit\"]");
        assertThat(hit.get("status").asString()).isEqualTo("production");
    }

    @Test
    void matchOnASlideNamesItAndOpensExactlyThere() throws Exception {
        JsonNode match = slide(json("/api/v1/solutions?q=Gateways&facets=none"));

        assertThat(match.get("kind").asString()).isEqualTo("slide");
        assertThat(match.get("number").asInt()).isEqualTo(2);
        assertThat(match.get("start").isNull()).isTrue();
        assertThat(match.get("document").toString())
                .isEqualTo(
                        """
                        {"id":"luftmessnetz.folien","title":"Luftmessnetz: Folien",\
                        "fileName":"Luft & Überblick.pptx",\
                        "mediaType":"application/vnd.openxmlformats-officedocument.presentationml.presentation",\
                        "downloadUrl":"/dateien/luftmessnetz.folien/Luft%20&%20%C3%9Cberblick.pptx"}\
                        """);
        assertThat(match.get("url").asString())
                .isEqualTo("/loesungen/luftmessnetz/dokumente/luftmessnetz.folien#folie-2");
        JsonNode range = match.at("/snippet/highlights/0");
        assertThat(
                        match.at("/snippet/text")
                                .asString()
                                .substring(range.get(0).asInt(), range.get(1).asInt()))
                .isEqualTo("Gateways");
        assertThat(visitor.get(match.at("/document/downloadUrl").asString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void guidanceSaysHowTheWordsWereUnderstood() throws Exception {
        JsonNode guidance =
                json("/api/v1/solutions?q=Gateways+Zebrafink&facets=none").get("guidance");
        assertThat(guidance.get("matching").asString()).isEqualTo("fewer_words");
        assertThat(guidance.get("complete").asInt()).isZero();
        assertThat(guidance.at("/missing/0").asString()).isEqualTo("Zebrafink");
        JsonNode none = json("/api/v1/solutions?q=Gateways&topic=bildung").get("guidance");
        assertThat(none.at("/obstacles/0/field").asString()).isEqualTo("topic");
        assertThat(none.at("/obstacles/0/without").asInt()).isEqualTo(1);
        assertThat(none.at("/topics").toString()).contains("umwelt");
    }

    @Test
    void reasonsComeOnRequestOnly() throws Exception {
        JsonNode hit = json("/api/v1/solutions?q=Gateways&facets=none&explain=true").at("/hits/0");
        assertThat(hit.at("/reasons/0").propertyNames()).contains("name", "score", "weight");
        assertThat(json("/api/v1/solutions?q=Gateways&facets=none").at("/hits/0").has("reasons"))
                .isFalse();
    }

    @Test
    void organisationsAndEventsAreFoundByTheirWords() throws Exception {
        assertThat(json("/api/v1/organisations?q=Musterstadt").at("/0/id").asString())
                .isEqualTo("musterstadt");
        assertThat(json("/api/v1/organisations?q=Zebrafink")).isEmpty();
        assertThat(json("/api/v1/organisations")).isNotEmpty();
        assertThat(json("/api/v1/events?q=Zebrafink")).isEmpty();
        assertThat(visitor.get("/api/v1/events").statusCode()).isEqualTo(200);
    }

    @Test
    void facetParametersRepeatAndFacetsCanBeLeftOut() throws Exception {
        JsonNode answer =
                json("/api/v1/solutions?topic=umwelt&topic=sicherheit&facets=none&sort=title");
        assertThat(answer.get("facets").toString()).isEqualTo("{}");
        assertThat(answer.get("total").asInt()).isEqualTo(2);
    }

    @Test
    void singleSolutionSpeaksTheVocabularyOfTheRecord() throws Exception {
        JsonNode answer = json("/api/v1/solutions/luftmessnetz");
        assertThat(answer.at("/reuse/licence").asString()).isEqualTo("EUPL-1.2");
        assertThat(answer.at("/files/0/sha256").asString()).hasSize(64);
        assertThat(answer.at("/files/1/state").asString()).isEqualTo("empty");
        assertThat(json("/api/v1/solutions/weitere-1").has("problem")).isFalse();
    }

    @Test
    void pagesOfADocumentComeWithoutNotesAndHiddenSlides() throws Exception {
        String answer = visitor.text("/api/v1/documents/luftmessnetz.folien/pages");
        assertThat(answer).contains("Gateways").doesNotContain("Geheimnisquark", "Notizgeheimnis");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/solutions?size=5000, 400",
        "/api/v1/solutions?page=51&size=20, 400",
        "/api/v1/solutions?page=0, 400",
        "/api/v1/solutions?page=x, 400",
        "/api/v1/solutions?sort=random, 400",
        "/api/v1/solutions?facets=colour, 400",
        "/api/v1/solutions?matches=9, 400",
        "/api/v1/solutions/nicht-da, 404",
        "/api/v1/solutions/KEIN_NAME, 404",
        "/api/v1/solutions/entwurf, 404",
        "/api/v1/solutions/zurueckgezogen, 410",
        "/api/v1/documents/kein.dokument/pages, 404",
        "/api/v1/nirgends, 404"
    })
    void whatCannotBeAnsweredIsAProblemInPlainWords(String path, int status) throws Exception {
        HttpResponse<byte[]> answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.toString()).doesNotContain("Exception", "loesungskatalog.");
    }

    @Test
    void suggestionsLeadSomewhere() throws Exception {
        for (JsonNode suggestion : json("/api/v1/suggestions?q=Luft")) {
            assertThat(visitor.get(suggestion.get("url").asString()).statusCode()).isEqualTo(200);
        }
        assertThat(json("/api/v1/topics")).hasSize(14);
    }

    private JsonNode json(String path) throws Exception {
        return JSON.readTree(visitor.get(path).body());
    }

    private static JsonNode slide(JsonNode answer) {
        return answer.at("/hits/0/matches")
                .valueStream()
                .filter(match -> match.get("kind").asString().equals("slide"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No slide in " + answer));
    }
}
