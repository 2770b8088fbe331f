package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a page costs on a slow line: counted as the browser receives it, headers included. */
@SiteTest
class TransferIT {

    private static final String RESULTS = "/suche?q=";
    private static final int FIRST_VISIT = 150_000; // bytes
    private static final int NEXT_PAGE = 30_000;

    @LocalServerPort private int port;

    @Test
    void resultsCostLittleAndTheNextPageAlmostNothing() {
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            List<Double> received = new ArrayList<>();
            CDPSession network = context.newCDPSession(page);
            network.on(
                    "Network.loadingFinished",
                    (JsonObject event) ->
                            received.add(event.get("encodedDataLength").getAsDouble()));
            network.send("Network.enable");

            assertThat(cost(page, RESULTS, received)).isBetween(20_000d, (double) FIRST_VISIT);
            assertThat(cost(page, RESULTS + "&seite=2", received)).isLessThan(NEXT_PAGE);
        }
    }

    private double cost(Page page, String path, List<Double> received) {
        received.clear();
        page.navigate("http://localhost:" + port + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return received.stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void nothingBlocksButOneStyleSheet() throws Exception {
        Document page = new Visitor(port).page(RESULTS);
        assertThat(page.select("link[rel=stylesheet]")).hasSize(1);
        assertThat(page.select("script[src]:not([defer])")).isEmpty();
    }

    @Test
    void assetsCarryTheirHashAreKeptForAYearAndComeCompressed() throws Exception {
        Visitor visitor = new Visitor(port);
        Document page = visitor.page(RESULTS);
        List<String> assets =
                Stream.concat(
                                page
                                        .select(
                                                "link[rel=stylesheet], link[rel=preload],"
                                                        + " link[rel=icon]")
                                        .stream()
                                        .map(link -> link.attr("href")),
                                page.select("script[src]").stream().map(s -> s.attr("src")))
                        .toList();
        assertThat(assets).hasSizeGreaterThan(3).allMatch(a -> a.matches(".*-[0-9a-f]{32}\\.\\w+"));
        for (String asset : assets) {
            HttpResponse<byte[]> answer = visitor.get(asset, "Accept-Encoding", "gzip");
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .as(asset)
                    .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
            if (answer.body().length > 2_000 && !asset.endsWith(".woff2")) {
                assertThat(answer.headers().firstValue("Content-Encoding"))
                        .as(asset)
                        .hasValue("gzip");
            }
        }
        assertThat(
                        visitor.get(RESULTS, "Accept-Encoding", "gzip")
                                .headers()
                                .firstValue("Content-Encoding"))
                .hasValue("gzip");
    }

    @Test
    void pageThatHasNotChangedIsNotSentAgain() throws Exception {
        Visitor visitor = new Visitor(port);
        for (String path :
                List.of(
                        "/",
                        RESULTS + "LoRaWAN",
                        "/loesungen/luftmessnetz",
                        "/hilfe",
                        "/themen",
                        "/suche.atom?q=LoRaWAN")) {
            String tag = visitor.get(path).headers().firstValue("ETag").orElseThrow();
            HttpResponse<byte[]> again = visitor.get(path, "If-None-Match", tag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).as(path).isEmpty();
            assertThat(again.headers().map()).containsKey("Content-Security-Policy");
            assertThat(again.headers().firstValue("Cache-Control")).hasValue("no-cache");

            HttpResponse<byte[]> other = visitor.get(RESULTS + "Altpapier", "If-None-Match", tag);
            assertThat(other.statusCode()).as(path).isEqualTo(200);
        }
        assertThat(visitor.get("/nirgends").headers().firstValue("ETag")).isEmpty();
        assertThat(visitor.get("/betrieb", "Authorization", Visitor.OPERATOR).headers().map())
                .doesNotContainKey("ETag");
    }

    @Test
    void pageSaysHowLongItIs() throws Exception {
        Visitor visitor = new Visitor(port);
        for (String path : List.of("/", RESULTS + "LoRaWAN", "/nirgends")) {
            HttpResponse<byte[]> answer = visitor.get(path);
            assertThat(answer.headers().firstValueAsLong("Content-Length"))
                    .as(path)
                    .hasValue(answer.body().length);
        }
    }

    @Test
    void everyPictureHasItsSizeSoThatNothingMoves() throws Exception {
        for (String path : List.of(RESULTS, "/loesungen/luftmessnetz", "/")) {
            for (Element picture : new Visitor(port).page(path).select("img")) {
                assertThat(picture.attr("width")).as(path + picture).isNotEmpty();
                assertThat(picture.attr("height")).as(path + picture).isNotEmpty();
            }
        }
    }
}
