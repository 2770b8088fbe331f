package de.loesungskatalog.web.operation;

import de.loesungskatalog.operation.OperatorAccess;
import de.loesungskatalog.operation.OperatorRole;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Lets only those who know a token into the pages below {@code /betrieb}. The token is the password
 * of HTTP Basic: no cookie, no script, see docs/decisions/0007. Stands before everything that reads
 * the body of a request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class OperationGuard extends OncePerRequestFilter {

    static final String ROOT = "/betrieb";
    static final String ROLE = "operatorRole";

    private static final String CHALLENGE = "Basic realm=\"Betrieb\", charset=\"UTF-8\"";
    private static final String SCHEME = "basic ";

    private final OperatorAccess access;

    OperationGuard(OperatorAccess access) {
        this.access = access;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !path.equals(ROOT) && !path.startsWith(ROOT + "/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        if (!access.isOpen()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<OperatorRole> role = token(request).flatMap(access::roleOf);
        if (role.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (role.get() == OperatorRole.EDITOR && !isForEditors(request.getServletPath())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        request.setAttribute(ROLE, role.get());
        chain.doFilter(request, response);
    }

    private static boolean isForEditors(String path) {
        return path.equals(ROOT)
                || path.equals(UploadController.PATH)
                || path.startsWith(RunController.PATH + "/");
    }

    private static Optional<String> token(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            byte[] decoded = Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
            String credentials = new String(decoded, StandardCharsets.UTF_8);
            // any user name will do: the token says who it is
            return Optional.of(credentials.substring(credentials.indexOf(':') + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not Base64: the same as no token
        }
    }
}
