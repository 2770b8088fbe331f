package de.loesungskatalog.extraction;

import java.io.IOException;

/** The worker sent something that is no answer. */
final class MalformedAnswerException extends IOException {

    MalformedAnswerException(String message) {
        super(message);
    }

    MalformedAnswerException(String message, Throwable cause) {
        super(message, cause);
    }
}
