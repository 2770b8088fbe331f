package de.loesungskatalog.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A solution that was public once and was withdrawn. */
@ResponseStatus(HttpStatus.GONE)
public class WithdrawnException extends RuntimeException {

    public WithdrawnException(String what) {
        super(what);
    }
}
