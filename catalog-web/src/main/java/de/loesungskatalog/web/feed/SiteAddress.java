package de.loesungskatalog.web.feed;

import de.loesungskatalog.web.SiteSettings;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes addresses that are read elsewhere: feeds and site maps need them in full. */
@Component
class SiteAddress {

    private final SiteSettings settings;

    SiteAddress(SiteSettings settings) {
        this.settings = settings;
    }

    /**
     * @param path from the root of the site
     */
    String of(String path) {
        String root =
                settings.address() == null
                        ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                        : settings.address().toString();
        return root.replaceFirst("/$", "") + path;
    }
}
