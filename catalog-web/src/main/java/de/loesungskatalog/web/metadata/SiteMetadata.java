package de.loesungskatalog.web.metadata;

import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.SiteAddress;
import de.loesungskatalog.web.SiteSettings;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
     * What a result page is about.
     *
     * @param address with everything that was chosen
     * @param filters German names of the chosen values
     */
    public record Results(
            String address, String words, List<String> filters, int page, long total) {}

    /** The title tells two searches apart that differ in a filter only. */
    public PageMetadata results(Results results) {
        String subject =
                Stream.concat(
                                Stream.of(
                                        results.words().isEmpty()
                                                ? message("results.heading.all")
                                                : message("results.title.words", results.words())),
                                results.filters().stream())
                        .collect(Collectors.joining(", "));
        return new PageMetadata(
                site.of(results.address()),
                message("results.title", subject, results.page(), results.total(), settings.name()),
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
