package de.loesungskatalog.operation;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

import de.loesungskatalog.web.Chromium;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Visits pages in a browser and notes whatever a script from a stranger could have done: a dialog,
 * a request to another site, an attempt that the policy stopped, an element that would run.
 */
final class ScriptTrap implements AutoCloseable {

    private static final int PAGES_OF_A_VISITOR = 50;

    private static final String LISTEN =
            "window.stopped = []; document.addEventListener('securitypolicyviolation',"
                    + " e => window.stopped.push(e.violatedDirective + ' ' + e.blockedURI));";

    private static final String LOOK =
            """
            () => [...document.querySelectorAll('*')].flatMap(e => [...e.attributes]
                .filter(a => /^on/i.test(a.name)
                  || /^(href|src|action|formaction|data|xlink:href)$/i.test(a.name)
                    && /^\\s*(javascript|vbscript|data:text)/i.test(a.value))
                .map(a => 'runs: ' + e.tagName + ' ' + a.name + '=' + a.value))
              .concat([...document.querySelectorAll('base, iframe, object, embed, style, meta[http-equiv],'
                  + ' script:not([src]):not([type="application/ld+json"])')]
                .map(e => 'runs: ' + e.outerHTML.slice(0, 200)))
              .concat(window.stopped.map(s => 'stopped: ' + s))\
            """;

    private final URI site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> findings = new ArrayList<>();
    private int visits;

    ScriptTrap(Chromium chromium, URI site, String operatorToken) {
        this.site = site;
        this.context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setHttpCredentials("betrieb", operatorToken));
        context.addInitScript(LISTEN);
        context.onRequest(
                request -> {
                    if (!request.url().startsWith(site.toString())
                            && !request.url().startsWith("data:image/svg")) {
                        findings.add("beacon: " + request.url() + " from " + place());
                    }
                });
        this.page = context.newPage();
        page.onDialog(
                dialog -> {
                    findings.add("dialog: " + dialog.message() + " on " + place());
                    dialog.dismiss();
                });
    }

    /** Opens a page of the site, whatever it answers, and looks at what is there. */
    Page visit(String path) {
        // as many visitors: one alone would soon have searched too often
        context.setExtraHTTPHeaders(
                Map.of("X-Forwarded-For", "198.51.100." + visits / PAGES_OF_A_VISITOR));
        Response response = page.navigate(site.resolve(path).toString());
        visits++;
        if (response != null && response.headerValue("content-type").startsWith("text/html")) {
            look();
        }
        return page;
    }

    /** Looks at the page as it is now. */
    void look() {
        page.evaluate(
                "() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
        if (page.evaluate(LOOK) instanceof List<?> seen) {
            seen.forEach(one -> findings.add(one + " on " + place()));
        }
    }

    Page page() {
        return page;
    }

    int visits() {
        return visits;
    }

    List<String> findings() {
        return findings;
    }

    private String place() {
        return page.url();
    }

    @Override
    public void close() {
        context.close();
    }
}
