package de.loesungskatalog.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;

/**
 * What the operator says about the site.
 *
 * @param name of the catalogue, shown in the header and in titles
 * @param operator who runs it, shown in the footer; absent until it is set
 * @param address public address such as https://katalog.example, for feeds, the site map and
 *     citations; absent = as the request came in
 * @param securityContact whom to tell about a weakness, as mailto: or https: address; absent =
 *     there is no /.well-known/security.txt
 */
@ConfigurationProperties("katalog.site")
public record SiteSettings(
        @DefaultValue("Lösungskatalog") String name,
        @Nullable String operator,
        @Nullable URI address,
        @Nullable URI securityContact) {}
