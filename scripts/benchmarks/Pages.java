import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Visits pages with Chromium over its own protocol, each five times with an empty cache, then once
 * more with a full one, and prints medians. The line and the processor are those of Lighthouse's
 * phone: 1.6 Mbit/s, 150 ms, a quarter of this machine's speed.
 */
class Pages {

    private static final List<String> PATHS =
            List.of(
                    "/",
                    "/suche?q=Schulanmeldung",
                    "/suche?q=LoRaWAN&thema=umwelt",
                    "/suche?q=",
                    "/loesungen/beteiligung-nrw",
                    "/loesungen/beteiligung-nrw/dokumente/beteiligung-nrw.folien");
    private static final int VISITS = 5;
    private static final int SLOWER = 4;
    private static final int BYTES_PER_SECOND = 1_600_000 / 8;
    private static final int ROUND_TRIP = 150; // milliseconds
    private static final int QUIET = 1_500; // milliseconds without a byte: the page is there
    private static final JsonMapper JSON = new JsonMapper();

    /** Runs in the page before anything else and keeps what the browser reports about itself. */
    private static final String OBSERVER =
            """
            window.seen = { lcp: 0, cls: 0, inp: 0 };
            new PerformanceObserver((l) => l.getEntries().forEach((e) => { seen.lcp = e.startTime; }))
              .observe({ type: 'largest-contentful-paint', buffered: true });
            new PerformanceObserver((l) => l.getEntries().forEach((e) => { if (!e.hadRecentInput) seen.cls += e.value; }))
              .observe({ type: 'layout-shift', buffered: true });
            new PerformanceObserver((l) => l.getEntries().forEach((e) => { if (e.interactionId) seen.inp = Math.max(seen.inp, e.duration); }))
              .observe({ type: 'event', durationThreshold: 16, buffered: true });
            """;

    record Visit(double bytes, double requests, double lcp, double cls, double inp) {}

    public static void main(String[] arguments) throws Exception {
        String site = arguments[2];
        HttpClient http = HttpClient.newHttpClient();
        awaitReady(http, site);
        Path profile = Path.of(arguments[1]);
        Process browser = start(arguments[0], profile);
        try (Devtools devtools = Devtools.connect(http, profile)) {
            System.out.printf(
                    "%-62s %9s %9s %8s %8s %6s %8s%n",
                    "page (medians of " + VISITS + " first visits)",
                    "first KB", "then KB", "requests", "LCP ms", "CLS", "INP ms");
            for (String path : PATHS) {
                List<Visit> first = new ArrayList<>();
                for (int i = 0; i < VISITS; i++) {
                    first.add(devtools.visit(site + path, true));
                }
                Visit again = devtools.visit(site + path, false);
                System.out.printf(
                        "%-62s %9.1f %9.1f %8.0f %8.0f %6.3f %8.0f%n",
                        path,
                        median(first.stream().mapToDouble(Visit::bytes)) / 1_000,
                        again.bytes() / 1_000,
                        median(first.stream().mapToDouble(Visit::requests)),
                        median(first.stream().mapToDouble(Visit::lcp)),
                        median(first.stream().mapToDouble(Visit::cls)),
                        median(first.stream().mapToDouble(Visit::inp)));
            }
        } finally {
            browser.destroy();
            browser.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static double median(java.util.stream.DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void awaitReady(HttpClient http, String site) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(site + "/actuator/health/readiness")).build();
        for (int i = 0; i < 120; i++) {
            try {
                if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        throw new IllegalStateException("The server was not ready within a minute: " + site);
    }

    private static Process start(String browser, Path profile) throws Exception {
        Process process =
                new ProcessBuilder(
                                browser,
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--window-size=412,915",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile,
                                "about:blank")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        for (int i = 0; i < 60 && !Files.exists(profile.resolve("DevToolsActivePort")); i++) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        return process;
    }

    /** One page of the browser, spoken to over its debugging protocol. */
    static final class Devtools implements AutoCloseable, WebSocket.Listener {

        private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
        private final StringBuilder partial = new StringBuilder();
        private WebSocket socket;
        private int last;
        private double bytes;
        private double requests;

        static Devtools connect(HttpClient http, Path profile) throws Exception {
            String port = Files.readAllLines(profile.resolve("DevToolsActivePort")).getFirst();
            JsonNode targets =
                    JSON.readTree(
                            http.send(
                                            HttpRequest.newBuilder(
                                                            URI.create(
                                                                    "http://localhost:"
                                                                            + port
                                                                            + "/json"))
                                                    .build(),
                                            BodyHandlers.ofString())
                                    .body());
            JsonNode page =
                    targets.valueStream()
                            .filter(t -> t.get("type").asString().equals("page"))
                            .findFirst()
                            .orElseThrow();
            Devtools devtools = new Devtools();
            devtools.socket =
                    http.newWebSocketBuilder()
                            .buildAsync(
                                    URI.create(page.get("webSocketDebuggerUrl").asString()),
                                    devtools)
                            .join();
            devtools.call("Page.enable", Map.of());
            devtools.call("Network.enable", Map.of());
            devtools.call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", OBSERVER));
            devtools.call("Emulation.setCPUThrottlingRate", Map.of("rate", SLOWER));
            devtools.call(
                    "Network.emulateNetworkConditions",
                    Map.of(
                            "offline", false,
                            "latency", ROUND_TRIP,
                            "downloadThroughput", BYTES_PER_SECOND,
                            "uploadThroughput", BYTES_PER_SECOND));
            return devtools;
        }

        Visit visit(String address, boolean first) throws Exception {
            if (first) {
                call("Network.clearBrowserCache", Map.of());
            }
            call("Page.navigate", Map.of("url", "about:blank"));
            quiet(300);
            bytes = 0;
            requests = 0;
            call("Page.navigate", Map.of("url", address));
            quiet(QUIET);
            double paid = bytes;
            double asked = requests;
            click("summary, main a[href^='#']"); // opens or jumps; leaves the page where it is
            type("#q");
            quiet(QUIET);
            JsonNode seen =
                    call(
                                    "Runtime.evaluate",
                                    Map.of("expression", "seen", "returnByValue", true))
                            .at("/result/value");
            return new Visit(
                    paid,
                    asked,
                    seen.get("lcp").asDouble(),
                    seen.get("cls").asDouble(),
                    seen.get("inp").asDouble());
        }

        private void click(String selector) throws Exception {
            JsonNode place =
                    call(
                                    "Runtime.evaluate",
                                    Map.of(
                                            "returnByValue",
                                            true,
                                            "expression",
                                            """
                                            (() => { const e = [...document.querySelectorAll("%s")].find((e) => e.checkVisibility());
                                              if (!e) return null; e.scrollIntoView({ block: 'center', behavior: 'instant' });
                                              const r = e.getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2]; })()
                                            """
                                                    .formatted(selector)))
                            .at("/result/value");
            if (!place.isArray()) {
                return;
            }
            for (String type : List.of("mousePressed", "mouseReleased")) {
                call(
                        "Input.dispatchMouseEvent",
                        Map.of(
                                "type", type,
                                "x", place.get(0).asDouble(),
                                "y", place.get(1).asDouble(),
                                "button", "left",
                                "clickCount", 1));
            }
        }

        private void type(String selector) throws Exception {
            call(
                    "Runtime.evaluate",
                    Map.of("expression", "document.querySelector('" + selector + "')?.focus()"));
            for (String key : List.of("a", "m", "t")) {
                for (String type : List.of("keyDown", "keyUp")) {
                    call("Input.dispatchKeyEvent", Map.of("type", type, "key", key, "text", key));
                }
            }
        }

        private JsonNode call(String method, Map<String, ?> parameters) throws Exception {
            int id = ++last;
            socket.sendText(
                            JSON.writeValueAsString(
                                    Map.of("id", id, "method", method, "params", parameters)),
                            true)
                    .join();
            while (true) {
                JsonNode message = messages.poll(30, TimeUnit.SECONDS);
                if (message == null) {
                    throw new IllegalStateException("The browser does not answer " + method);
                }
                count(message);
                if (message.path("id").asInt() == id) {
                    if (message.has("error")) {
                        throw new IllegalStateException(method + ": " + message.get("error"));
                    }
                    return message.get("result");
                }
            }
        }

        /** Reads events until none came for so long. */
        private void quiet(int milliseconds) throws InterruptedException {
            for (JsonNode message = messages.poll(milliseconds, TimeUnit.MILLISECONDS);
                    message != null;
                    message = messages.poll(milliseconds, TimeUnit.MILLISECONDS)) {
                count(message);
            }
        }

        private void count(JsonNode message) {
            switch (message.path("method").asString("")) {
                case "Network.loadingFinished" ->
                        bytes += message.at("/params/encodedDataLength").asDouble();
                case "Network.requestWillBeSent" -> requests++;
                default -> {}
            }
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean complete) {
            partial.append(data);
            if (complete) {
                messages.add(JSON.readTree(partial.toString()));
                partial.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public void close() {
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "done").join();
        }
    }
}
