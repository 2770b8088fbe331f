package de.loesungskatalog.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Lets forms be sent from our own pages only. There is no cookie that a foreign page could abuse
 * and none that could carry a token: the browser itself says in {@code Sec-Fetch-Site} and {@code
 * Origin} where a request comes from, and no page can forge that. All browsers that read these
 * pages send at least one of them with a form; a request with neither is refused.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class SameOriginGuard extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN =
            Set.of("same-origin", "none"); // none: the person, not a page

    private final SiteSettings settings;

    SameOriginGuard(SiteSettings settings) {
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (comesFromOurPages(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private boolean comesFromOurPages(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (site == null && origin == null) {
            return false;
        }
        return (site == null || OWN.contains(site)) && (origin == null || isOurs(origin, request));
    }

    /** Compares host and port. A proxy in front may speak https where we speak http. */
    private boolean isOurs(String origin, HttpServletRequest request) {
        String sender = authority(origin);
        URI address = settings.address();
        return sender != null
                && (sender.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST))
                        || address != null && sender.equalsIgnoreCase(address.getRawAuthority()));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority(); // "null" has none
        } catch (IllegalArgumentException e) {
            return null; // not an address, so not ours
        }
    }
}
