package de.loesungskatalog.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Keys {@code katalog.requests.*}: whose word on the address of a visitor counts, and how often one
 * visitor may search.
 *
 * @param trustedProxies networks of the proxies in front of the catalogue, as address/bits; the
 *     server reads them, see application.properties
 * @param searchesPerMinute of one client; absent = no limit
 * @param searchBurst what one client may ask at once: an office behind one address, or a page with
 *     its suggestions
 */
@ConfigurationProperties("katalog.requests")
record RequestSettings(
        @DefaultValue("127.0.0.0/8,::1/128") String trustedProxies,
        @Nullable Integer searchesPerMinute,
        @DefaultValue("100") int searchBurst) {

    RequestSettings {
        atLeastOne("katalog.requests.searches-per-minute", searchesPerMinute);
        atLeastOne("katalog.requests.search-burst", searchBurst);
    }

    private static void atLeastOne(String key, @Nullable Integer value) {
        if (value != null && value < 1) {
            throw new IllegalArgumentException(
                    key
                            + " ist "
                            + value
                            + ", muss aber mindestens 1 sein. Ohne die Zeile gilt"
                            + " die Vorgabe.");
        }
    }
}
