package de.loesungskatalog.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes addresses that are read elsewhere: feeds, site maps and previews need them in full. */
@Component
public class SiteAddress {

    private final SiteSettings settings;

    SiteAddress(SiteSettings settings) {
        this.settings = settings;
    }

    /**
     * @param path from the root of the site
     */
    public String of(String path) {
        String root =
                settings.address() == null
                        ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                        : settings.address().toString();
        return root.replaceFirst("/$", "") + path;
    }
}
