package de.loesungskatalog.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * Spares a visitor a page that has not changed since the last visit: it is made anew, compared by
 * its checksum and length and then not sent. The tag is weak, since Tomcat compresses no answer
 * with a strong one. Two states of one page are told apart, nothing is kept safe from anybody: the
 * processor counts a CRC in a tenth of the time of the MD5 that Spring would take.
 *
 * <p>A template is whole before it is sent, so it is asked {@link #isUnchanged} and then sent as it
 * is; what others write, as feeds do, is kept by the filter until it can be compared.
 *
 * <p>Files, pictures and what never changes carry tags or ages of their own; answers of the API are
 * asked once; what operators see is for no cache.
 */
@Component
class UnchangedPages extends ShallowEtagHeaderFilter {

    private static final List<String> OTHERS =
            List.of("/api/", "/betrieb", "/actuator", "/style/", "/script/", "/icons/", "/fonts/");
    private static final Set<String> READ = Set.of("GET", "HEAD");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return SecurityHeaders.isFile(request) || OTHERS.stream().anyMatch(path::startsWith);
    }

    /**
     * Whether the visitor has this page already; if so, that was the answer, and nothing is to be
     * written. Else the answer carries the tag, and the page is written {@link #straight} to the
     * visitor.
     */
    boolean isUnchanged(HttpServletRequest request, HttpServletResponse response, byte[] page) {
        if (shouldNotFilter(request) || !READ.contains(request.getMethod())) {
            return false;
        }
        disableContentCaching(request);
        return new ServletWebRequest(request, response).checkNotModified(tag(page));
    }

    /**
     * The answer as the visitor gets it: the one around it, made to keep what others write, takes
     * the length of a page to itself and never hands it on.
     */
    static ServletResponse straight(HttpServletResponse response) {
        ContentCachingResponseWrapper keeping =
                WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class);
        return keeping == null ? response : keeping.getResponse();
    }

    @Override
    protected String generateETagHeaderValue(InputStream page, boolean weak) throws IOException {
        return tag(page.readAllBytes());
    }

    private static String tag(byte[] page) {
        CRC32C checksum = new CRC32C();
        checksum.update(page);
        return "W/\""
                + Long.toHexString(checksum.getValue())
                + "-"
                + Integer.toHexString(page.length)
                + "\"";
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-cache"); // kept, but asked about each time
        super.doFilterInternal(request, response, chain);
    }
}
