package de.loesungskatalog.web;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A link that came with the data.
 *
 * @param href absent where the address must not become a link; then only the label is shown
 */
public record WebLink(String label, @Nullable String href) {

    public static WebLink of(String label, @Nullable String address) {
        return new WebLink(label, Addresses.isWeb(address) ? address : null);
    }

    /**
     * A source: an address is shown by the name of its site, other words stay. Paths are not shown:
     * they are long, and some name people.
     */
    public static WebLink source(String source) {
        return of(site(source), source);
    }

    /** Sources in a row; those of one site are numbered, so that no two links read alike. */
    public static List<WebLink> sources(List<String> sources) {
        List<String> sites = sources.stream().map(WebLink::site).toList();
        return IntStream.range(0, sources.size())
                .mapToObj(
                        i -> {
                            String site = sites.get(i);
                            int number = Collections.frequency(sites.subList(0, i + 1), site);
                            boolean alone = Collections.frequency(sites, site) == 1;
                            return of(alone ? site : site + " (" + number + ")", sources.get(i));
                        })
                .toList();
    }

    private static String site(String source) {
        return Addresses.isWeb(source)
                ? source.replaceFirst("(?i)^https?://([^/?#]*@)?(www\\.)?", "")
                        .replaceFirst("[/?#].*", "")
                : source;
    }
}
