package de.loesungskatalog.web.frame;

import de.loesungskatalog.search.IndexActivity;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * What the frame of a page shows, and whom its template asks for texts. One for each page.
 *
 * @param operator who runs this catalogue; absent when the settings do not say it
 * @param address root of the site in full, for previews
 * @param path address of this page, for "report a barrier"
 * @param icons where the icons are: a page has a hundred, and the address is looked up once
 * @param activity why results may be incomplete; absent when they are complete
 * @param messages all texts of the pages
 * @param files addresses of style sheets, scripts and pictures, with the hash of their content
 */
public record Site(
        String name,
        @Nullable String operator,
        String address,
        String path,
        String icons,
        IndexActivity.@Nullable Activity activity,
        MessageSource messages,
        ResourceUrlProvider files) {

    /**
     * A text of {@code messages.properties}.
     *
     * @throws org.springframework.context.NoSuchMessageException if there is none
     */
    public String text(String key, Object... values) {
        return messages.getMessage(key, values, Locale.GERMAN);
    }

    /** Address of a file below {@code static}. */
    public String file(String path) {
        return Objects.requireNonNull(files.getForLookupPath(path), path);
    }

    /** Whether the catalogue is being filled; else its index is being rebuilt. */
    public boolean isFilling() {
        return activity != null && activity.kind() == IndexActivity.Kind.FILLING;
    }

    /** Where a barrier on this page is reported. */
    public String reportUrl() {
        return "/barriere-melden?adresse="
                + UriUtils.encodeQueryParam(path, StandardCharsets.UTF_8)
                        .replace("+", "%2B"); // a form reads it as a blank
    }

    /** For the navigation: what {@code aria-current} says beside a link. */
    public @Nullable String current(String link) {
        return path.equals(link) ? "page" : null;
    }
}
