package de.loesungskatalog.web;

import com.microsoft.playwright.Page;

import java.util.List;
import java.util.function.Consumer;

/**
 * Every template of the site in every state that looks different: empty, results, no hits, error,
 * open filter. {@link AccessibilityIT} fails when a template is missing here.
 */
final class PageStates {

    private PageStates() {}

    /**
     * @param template below {@code src/main/jte}, without ending
     * @param prepare what a reader does after the page has come
     */
    record State(String template, String path, Consumer<Page> prepare) {

        @Override
        public String toString() {
            return path;
        }
    }

    /** Needs a run of its own; {@link OperationBrowserIT} visits it. */
    static final String RUN = "operation/run";

    static final List<State> ALL =
            List.of(
                    state("home/home", "/"),
                    state("search/results", "/suche?q=LoRaWAN&thema=umwelt"),
                    state("search/results", "/suche?q="),
                    state("search/results", "/suche?q=&seite=2"),
                    state("search/results", "/suche?q=LoRaWAN&thema=steuern-zoll"),
                    state("search/results", "/suche?q=LoRaWAN#filter"),
                    state("search/results", "/suche?q=Altpapier+Entsorgung"),
                    state("search/results", "/suche?q=Musterstadt+Zebrafink"),
                    new State("search/results", "/suche?q=Luft", PageStates::openEverything),
                    state("topic/topics", "/themen"),
                    state("topic/topic", "/themen/umwelt"),
                    state("topic/topic", "/themen/recht-ordnung"),
                    state("solution/solution", "/loesungen/luftmessnetz"),
                    new State(
                            "solution/solution",
                            "/loesungen/luftmessnetz#frage-strom",
                            PageStates::openEverything),
                    state("solution/solution", "/loesungen/weitere-1"),
                    state("solution/solution", "/loesungen/boeser-titel"),
                    state(
                            "document/document",
                            "/loesungen/luftmessnetz/dokumente/luftmessnetz.folien#folie-2"),
                    state(
                            "document/document",
                            "/loesungen/luftmessnetz/dokumente/luftmessnetz.scan"),
                    state(
                            "document/document",
                            "/loesungen/luftmessnetz/dokumente/luftmessnetz.folien?q=Gateways"),
                    new State(
                            "document/document",
                            "/loesungen/boeser-titel/dokumente/boeser-titel.vortrag",
                            PageStates::openEverything),
                    state("region/regions", "/regionen"),
                    state("region/region", "/regionen/suedwestfalen"),
                    state("organisation/organisation", "/organisationen/musterstadt"),
                    state("event/events", "/veranstaltungen"),
                    state("event/series", "/veranstaltungen/messe"),
                    state("site/text", "/hilfe"),
                    state("site/text", "/impressum"),
                    state("site/text", "/datenschutz"),
                    state("site/text", "/barrierefreiheit"),
                    state("site/report", "/barriere-melden?adresse=/hilfe"),
                    new State(
                            "site/report",
                            "/barriere-melden",
                            page -> page.locator(".lk-form button").click()),
                    state("site/thanks", "/barriere-melden/danke"),
                    state("operation/overview", "/betrieb"),
                    state("operation/upload", "/betrieb/hochladen"),
                    state("operation/barriers", "/betrieb/barrieren"),
                    state("frame/error", "/nirgends"),
                    state("frame/error", "/loesungen/zurueckgezogen"));

    private static State state(String template, String path) {
        return new State(template, path, page -> {});
    }

    /** Unfolds whatever is folded. */
    private static void openEverything(Page page) {
        page.evaluate(
                "() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
    }
}
