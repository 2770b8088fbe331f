package de.loesungskatalog.web;

import org.jspecify.annotations.Nullable;

/**
 * A link that came with the data.
 *
 * @param href absent where the address must not become a link; then only the label is shown
 */
public record WebLink(String label, @Nullable String href) {

    public static WebLink of(String label, @Nullable String address) {
        return new WebLink(label, Addresses.isWeb(address) ? address : null);
    }

    /** A source: an address is shortened to what readers recognise, other words stay. */
    public static WebLink source(String source) {
        return of(
                source.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", ""), source);
    }
}
