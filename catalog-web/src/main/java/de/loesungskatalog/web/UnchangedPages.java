package de.loesungskatalog.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

import java.io.IOException;
import java.util.List;

/**
 * Spares a visitor a page that has not changed since the last visit: it is made anew, compared by
 * its hash and then not sent. The tag is weak, since Tomcat compresses no answer with a strong one.
 *
 * <p>Files, pictures and what never changes carry tags or ages of their own; answers of the API are
 * asked once; what operators see is for no cache.
 */
@Component
class UnchangedPages extends ShallowEtagHeaderFilter {

    private static final List<String> OTHERS =
            List.of("/api/", "/betrieb", "/actuator", "/style/", "/script/", "/icons/", "/fonts/");

    UnchangedPages() {
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return SecurityHeaders.isFile(request) || OTHERS.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-cache"); // kept, but asked about each time
        super.doFilterInternal(request, response, chain);
    }
}
