import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * Visits pages with Chromium over its own protocol, each three times with an empty cache, then once
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
    private static final int VISITS = 3;
    private static final int SLOWER = 4;
    private static final int BYTES_PER_SECOND = 1_600_000 / 8;
    private static final int ROUND_TRIP = 150; // milliseconds
    private static final int QUIET = 1_500; // milliseconds without a byte: the page is there

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

    private double bytes;
    private double requests;

    record Visit(double bytes, double requests, double lcp, double cls, double inp) {}

    public static void main(String[] arguments) throws Exception {
        Devtools.awaitReady(arguments[2]);
        Pages pages = new Pages();
        try (Devtools devtools =
                Devtools.start(arguments[0], Path.of(arguments[1]), pages::count)) {
            pages.measure(devtools, arguments[2]);
        }
    }

    private void measure(Devtools devtools, String site) throws Exception {
        devtools.call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", OBSERVER));
        devtools.call("Emulation.setCPUThrottlingRate", Map.of("rate", SLOWER));
        devtools.call(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline", false,
                        "latency", ROUND_TRIP,
                        "downloadThroughput", BYTES_PER_SECOND,
                        "uploadThroughput", BYTES_PER_SECOND));
        System.out.printf(
                "%-62s %9s %9s %8s %8s %6s %8s%n",
                "page (medians of " + VISITS + " first visits)",
                "first KB",
                "then KB",
                "requests",
                "LCP ms",
                "CLS",
                "INP ms");
        for (String path : PATHS) {
            List<Visit> first = new ArrayList<>();
            for (int i = 0; i < VISITS; i++) {
                first.add(visit(devtools, site + path, true));
            }
            Visit again = visit(devtools, site + path, false);
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
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private Visit visit(Devtools devtools, String address, boolean first) throws Exception {
        if (first) {
            devtools.call("Network.clearBrowserCache", Map.of());
        }
        devtools.call("Page.navigate", Map.of("url", "about:blank"));
        devtools.quiet(300);
        bytes = 0;
        requests = 0;
        devtools.call("Page.navigate", Map.of("url", address));
        devtools.quiet(QUIET);
        double paid = bytes;
        double asked = requests;
        click(devtools, "summary, main a[href^='#']"); // opens or jumps; stays on the page
        type(devtools, "#q");
        devtools.quiet(QUIET);
        JsonNode seen = devtools.evaluate("seen");
        return new Visit(
                paid,
                asked,
                seen.get("lcp").asDouble(),
                seen.get("cls").asDouble(),
                seen.get("inp").asDouble());
    }

    private static void click(Devtools devtools, String selector) throws Exception {
        JsonNode place =
                devtools.evaluate(
                        """
                        (() => { const e = [...document.querySelectorAll("%s")].find((e) => e.checkVisibility());
                          if (!e) return null; e.scrollIntoView({ block: 'center', behavior: 'instant' });
                          const r = e.getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2]; })()
                        """
                                .formatted(selector));
        if (!place.isArray()) {
            return;
        }
        for (String type : List.of("mousePressed", "mouseReleased")) {
            devtools.call(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            place.get(0).asDouble(),
                            "y",
                            place.get(1).asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    private static void type(Devtools devtools, String selector) throws Exception {
        devtools.evaluate("document.querySelector('" + selector + "')?.focus()");
        for (String key : List.of("a", "m", "t")) {
            for (String type : List.of("keyDown", "keyUp")) {
                devtools.call(
                        "Input.dispatchKeyEvent", Map.of("type", type, "key", key, "text", key));
            }
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
}
