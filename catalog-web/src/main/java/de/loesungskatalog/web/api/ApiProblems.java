package de.loesungskatalog.web.api;

import de.loesungskatalog.search.SearchUnavailableException;
import de.loesungskatalog.web.PageNotFoundException;
import de.loesungskatalog.web.WithdrawnException;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Errors of the API as problems after RFC 9457. They name the parameter, never the inside. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(0) // before the advice of the pages
class ApiProblems {

    private static final String RETRY_SECONDS = "30";

    @ExceptionHandler
    ProblemDetail invalid(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    @ExceptionHandler({PageNotFoundException.class, TypeMismatchException.class})
    ProblemDetail notFound() {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, "Nothing is published under this id.");
    }

    @ExceptionHandler(WithdrawnException.class)
    ProblemDetail gone() {
        return ProblemDetail.forStatusAndDetail(HttpStatus.GONE, "This solution was withdrawn.");
    }

    @ExceptionHandler(SearchUnavailableException.class)
    ResponseEntity<ProblemDetail> unavailable() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(
                        ProblemDetail.forStatusAndDetail(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "The search index cannot answer now. Try again later."));
    }
}
