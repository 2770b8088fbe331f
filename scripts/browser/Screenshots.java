import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Takes a picture of every page in every look; what a look is: see {@link Look}. */
class Screenshots {

    private static final int WHOLE = 12_000; // more than any page has
    private static final int QUALITY = 50; // of WebP; text stays readable, the repository small

    /**
     * @param after an expression that does what a reader does after the page has come
     */
    record Shot(String name, String path, String after) {

        Shot(String name, String path) {
            this(name, path, "");
        }
    }

    private static final String SEND = "document.querySelector('.lk-form button').click()";

    private static final List<Shot> SHOTS =
            List.of(
                    new Shot("home", "/"),
                    new Shot("results", "/suche?q=Schulanmeldung"),
                    new Shot("results-filtered", "/suche?q=Bürger&thema=querschnitt"),
                    new Shot("results-filter-sheet", "/suche?q=Schulanmeldung#filter"),
                    new Shot("results-none", "/suche?q=Schulanmeldung&thema=steuern-zoll"),
                    new Shot("results-none-found", "/suche?q=Zebrafink"),
                    new Shot("topics", "/themen"),
                    new Shot("topic", "/themen/gesundheit"),
                    new Shot("solution", "/loesungen/beteiligung-nrw"),
                    new Shot(
                            "solution-questions",
                            "/loesungen/beteiligung-nrw#fragen",
                            "document.querySelectorAll('.lk-question').forEach((q, i) => { q.open ="
                                    + " i < 2; })"),
                    new Shot(
                            "document",
                            "/loesungen/beteiligung-nrw/dokumente/beteiligung-nrw.folien"),
                    new Shot(
                            "document-search",
                            "/loesungen/beteiligung-nrw/dokumente/beteiligung-nrw.folien?q=Beteiligung#folie-3"),
                    new Shot("regions", "/regionen"),
                    new Shot("region", "/regionen/aachen"),
                    new Shot("organisation", "/organisationen/kdn"),
                    new Shot("events", "/veranstaltungen"),
                    new Shot("series", "/veranstaltungen/digitale-services-2020"),
                    new Shot("help", "/hilfe"),
                    new Shot("imprint", "/impressum"),
                    new Shot("privacy", "/datenschutz"),
                    new Shot("statement", "/barrierefreiheit"),
                    new Shot("report", "/barriere-melden?adresse=/hilfe"),
                    new Shot("report-errors", "/barriere-melden", SEND),
                    new Shot("report-sent", "/barriere-melden/danke"),
                    new Shot("not-found", "/loesungen/gibt-es-nicht"),
                    new Shot("gone", "/loesungen/zurueckgezogen"),
                    new Shot("operation", "/betrieb"),
                    new Shot(
                            "operation-run",
                            "/betrieb",
                            "document.querySelector('tbody a').click()"),
                    new Shot("operation-upload", "/betrieb/hochladen"),
                    new Shot("operation-barriers", "/betrieb/barrieren"));

    private static final Map<String, String> STYLES =
            Map.of(
                    "spaced",
                    "* { letter-spacing: .12em !important; word-spacing: .16em !important;"
                            + " line-height: 1.5 !important } p { margin-bottom: 2em !important }",
                    "large",
                    "html { font-size: 200% !important }");

    /**
     * @param light light, dark, forced (colours of a high-contrast theme), grey (no colours),
     *     paper, spaced (text as in WCAG 1.4.12) or large (text twice as large)
     */
    record Look(int width, String light) {

        static Look of(String name) {
            String[] parts = name.split("-");
            return new Look(Integer.parseInt(parts[0]), parts[1]);
        }

        int height() {
            return width < 700 ? 780 : 900;
        }

        void putOn(Devtools devtools) throws Exception {
            devtools.call(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of(
                            "width",
                            width,
                            "height",
                            height(),
                            "deviceScaleFactor",
                            1,
                            "mobile",
                            false));
            devtools.call("Emulation.setScrollbarsHidden", Map.of("hidden", true));
            devtools.call(
                    "Emulation.setEmulatedMedia",
                    Map.of(
                            "media",
                            light.equals("paper") ? "print" : "screen",
                            "features",
                            List.of(
                                    feature("prefers-reduced-motion", "reduce"),
                                    feature(
                                            "prefers-color-scheme",
                                            light.equals("dark") ? "dark" : "light"),
                                    feature(
                                            "forced-colors",
                                            light.equals("forced") ? "active" : "none"))));
            devtools.call(
                    "Emulation.setEmulatedVisionDeficiency",
                    Map.of("type", light.equals("grey") ? "achromatopsia" : "none"));
        }

        void window(Devtools devtools, int height) throws Exception {
            devtools.call(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of(
                            "width",
                            width,
                            "height",
                            height,
                            "deviceScaleFactor",
                            1,
                            "mobile",
                            false));
        }

        private static Map<String, String> feature(String name, String value) {
            return Map.of("name", name, "value", value);
        }

        @Override
        public String toString() {
            return width + "-" + light;
        }
    }

    /**
     * Arguments: browser, folder of the browser, site, token, folder of pictures, whole or cut,
     * looks.
     */
    public static void main(String[] arguments) throws Exception {
        String site = arguments[2];
        Path folder = Path.of(arguments[4]);
        boolean whole = arguments[5].equals("whole");
        List<Look> looks =
                List.of(arguments).subList(6, arguments.length).stream().map(Look::of).toList();
        Devtools.awaitReady(site);
        Files.createDirectories(folder);
        try (Devtools devtools =
                Devtools.start(arguments[0], Path.of(arguments[1]), message -> {})) {
            String operator = "betrieb:" + arguments[3];
            devtools.call(
                    "Network.setExtraHTTPHeaders",
                    Map.of(
                            "headers",
                            Map.of(
                                    "Authorization",
                                    "Basic "
                                            + Base64.getEncoder()
                                                    .encodeToString(
                                                            operator.getBytes(
                                                                    StandardCharsets.UTF_8)))));
            reportABarrier(devtools, site);
            for (Look look : looks) {
                look.putOn(devtools);
                for (Shot shot : SHOTS) {
                    look.window(devtools, look.height());
                    open(devtools, site + shot.path(), shot.after());
                    // the scroll bar is hidden, so nothing needs to keep room for it
                    devtools.evaluate(
                            "{ const sheet = new CSSStyleSheet(); sheet.replaceSync('html {"
                                    + " scrollbar-gutter: auto } "
                                    + STYLES.getOrDefault(look.light(), "")
                                    + "'); document.adoptedStyleSheets = [sheet]; }");
                    Files.write(
                            folder.resolve(shot.name() + "-" + look + ".webp"),
                            picture(devtools, look, whole));
                }
            }
        }
    }

    /** So that the operator has something to read. */
    private static void reportABarrier(Devtools devtools, String site) throws Exception {
        open(
                devtools,
                site + "/barriere-melden?adresse=/loesungen/beteiligung-nrw",
                "document.getElementById('text').value = 'Die Folien lassen sich mit der Tastatur"
                        + " nicht vergrößern.';"
                        + SEND);
    }

    private static void open(Devtools devtools, String address, String after) throws Exception {
        devtools.call("Page.navigate", Map.of("url", "about:blank"));
        devtools.call("Page.navigate", Map.of("url", address));
        settle(devtools);
        if (!after.isEmpty()) {
            devtools.evaluate("{" + after + "}");
            TimeUnit.MILLISECONDS.sleep(300); // a click may have left the page
            settle(devtools);
        }
    }

    /** Everything there, pictures below the window included. */
    private static void settle(Devtools devtools) throws Exception {
        for (int i = 0; i < 1_800; i++) { // pictures of slides are drawn when first asked for
            JsonNode there =
                    devtools.evaluate(
                            """
                            (() => { const pictures = [...document.images];
                              pictures.forEach((p) => { p.loading = 'eager'; });
                              return location.href !== 'about:blank' && document.readyState === 'complete'
                                && document.fonts.status === 'loaded' && pictures.every((p) => p.complete && p.naturalWidth > 0); })()
                            """);
            if (there.asBoolean()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("Not settled within three minutes");
    }

    /** A window as high as the page, so that nothing is out of sight and nothing is cut. */
    private static byte[] picture(Devtools devtools, Look look, boolean whole) throws Exception {
        boolean sheet = devtools.evaluate("location.hash === '#filter'").asBoolean();
        int page = devtools.evaluate("document.documentElement.scrollHeight").asInt();
        look.window(devtools, Math.min(page, whole && !sheet ? WHOLE : look.height()));
        devtools.evaluate(
                """
                Promise.all([...document.images].map((p) => p.decode()))
                  .then(() => document.getElementById(location.hash.slice(1))?.scrollIntoView())
                  .then(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(() => painted(true)))))
                """);
        return Base64.getDecoder()
                .decode(
                        devtools.call(
                                        "Page.captureScreenshot",
                                        Map.of("format", "webp", "quality", QUALITY))
                                .get("data")
                                .asString());
    }
}
