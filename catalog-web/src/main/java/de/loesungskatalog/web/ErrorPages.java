package de.loesungskatalog.web;

import de.loesungskatalog.search.SearchUnavailableException;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** What readers see when something went wrong: plain German, a way on, and nothing internal. */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        HttpStatus status = status(request);
        String id =
                status.is5xxServerError() && status != HttpStatus.SERVICE_UNAVAILABLE
                        ? noted(request)
                        : null;
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && path.startsWith("/api/")) {
            ProblemDetail problem = ProblemDetail.forStatus(status);
            if (status == HttpStatus.TOO_MANY_REQUESTS) {
                problem.setDetail("Too many searches from one address. Retry-After says when.");
            }
            if (id != null) {
                problem.setProperty("errorId", id);
            }
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        ModelAndView page = new ModelAndView("frame/error", status);
        page.addObject("kind", kind(status));
        page.addObject("errorId", id);
        return page;
    }

    /** Logs what happened under an id that the visitor can tell the administrator. */
    private static String noted(HttpServletRequest request) {
        String id = HexFormat.of().formatHex(random(new byte[4]));
        Object error = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error(
                "Error {} while answering {}",
                id,
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                error instanceof Throwable thrown ? thrown : null);
        return id;
    }

    private static byte[] random(byte[] bytes) {
        ThreadLocalRandom.current().nextBytes(bytes);
        return bytes;
    }

    /** Part of the message keys. */
    private static String kind(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN, NOT_FOUND, GONE, TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE ->
                    String.valueOf(status.value());
            default -> status.is4xxClientError() ? "4xx" : "5xx";
        };
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        && HttpStatus.resolve(code) instanceof HttpStatus known
                ? known
                : HttpStatus.NOT_FOUND; // somebody asked for /error itself
    }

    /** An index that cannot answer is never shown as "no hits". */
    @ControllerAdvice
    static class Unavailable {

        private static final String SECONDS =
                "30"; // a rebuild of a usual catalogue is done by then

        @ExceptionHandler
        void unavailable(SearchUnavailableException e, HttpServletResponse response)
                throws IOException {
            LOG.warn("The search index cannot answer", e);
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }
}
