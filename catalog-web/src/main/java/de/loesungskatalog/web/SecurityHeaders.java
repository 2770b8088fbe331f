package de.loesungskatalog.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Headers of every answer, errors included. Pages have no inline script or style, so no exception
 * is needed. Delivered files, and what is drawn or read from them, open in a sandbox, whatever they
 * contain.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SecurityHeaders extends OncePerRequestFilter {

    static final String PAGES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'; object-src 'none'";
    static final String FILES = "default-src 'none'; sandbox; frame-ancestors 'none'";
    private static final String ONE_YEAR = "max-age=31536000";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        guard(response, isFile(request) ? FILES : PAGES);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR);
        }
        chain.doFilter(request, response);
    }

    static void guard(HttpServletResponse response, String policy) {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    }

    /** Whether the answer is a delivered file, or drawn or read from one, and no page. */
    static boolean isFile(HttpServletRequest request) {
        String path = request.getServletPath(); // decoded: as the route is found
        return path.startsWith("/dateien/")
                || path.startsWith("/vorlagen/")
                || path.endsWith("/materialien.zip")
                || path.endsWith("/text.txt")
                || path.contains("/bilder/");
    }
}
