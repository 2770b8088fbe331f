package de.loesungskatalog.web.metadata;

import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.SiteAddress;
import de.loesungskatalog.web.SiteSettings;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** The site itself and its lists of solutions: home page, results, topic areas. Thread-safe. */
@Component
public class SiteMetadata {

    private final SiteAddress site;
    private final SiteSettings settings;
    private final MessageSource messages;

    SiteMetadata(SiteAddress site, SiteSettings settings, MessageSource messages) {
        this.site = site;
        this.settings = settings;
        this.messages = messages;
    }

    /** The home page: tells search engines where to send words. */
    public PageMetadata home() {
        LinkedData data =
                LinkedData.of("WebSite")
                        .with("name", settings.name())
                        .with("description", message("home.claim"))
                        .with("url", site.of("/"))
                        .with("inLanguage", "de")
                        .with(
                                "potentialAction",
                                LinkedData.of("SearchAction")
                                        .with(
                                                "target",
                                                LinkedData.of("EntryPoint")
                                                        .with(
                                                                "urlTemplate",
                                                                site.of(Addresses.SEARCH)
                                                                        + "?q={words}"))
                                        .with("query-input", "required name=words"));
        return new PageMetadata(
                site.of("/"),
                message("home.title", settings.name()),
                message("home.claim"),
                null,
                List.of(data.json()));
    }

    /**
     * @param address of the results, with everything that was chosen
     */
    public PageMetadata results(String address, String words, int page, long total) {
        return new PageMetadata(
                site.of(address),
                message(
                        "results.title",
                        words.isEmpty() ? 0 : 1,
                        words,
                        page,
                        total,
                        settings.name()),
                message("home.claim"),
                null,
                List.of());
    }

    /**
     * A page that lists the solutions of a topic area, an organisation or a region.
     *
     * @param path of the page
     */
    public PageMetadata list(String path, String title, long total) {
        return new PageMetadata(
                site.of(path), title, message("topic.count", total), null, List.of());
    }

    private String message(String key, Object... values) {
        return messages.getMessage(key, values, Locale.GERMAN);
    }
}
