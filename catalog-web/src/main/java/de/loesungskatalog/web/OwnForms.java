package de.loesungskatalog.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Takes changes only from forms of this site, without a cookie: the browser says where a form
 * stood. Whoever says neither {@code Sec-Fetch-Site} nor {@code Origin} is refused, too: no browser
 * in use leaves out both, and programs have the command line.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class OwnForms extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final @Nullable URI address;

    OwnForms(SiteSettings settings) {
        this.address = settings.address();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return false; // on plain HTTP inside a house browsers send this one alone
        }
        String host = authority(origin);
        return !host.isEmpty()
                && (host.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST))
                        || (address != null && host.equals(authority(address.toString()))));
    }

    /** Host and port; the scheme says nothing behind a proxy that ends TLS. */
    private static String authority(String address) {
        try {
            String authority = URI.create(address).getRawAuthority();
            return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
