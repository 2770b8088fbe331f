package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.extraction.Failure;

/** A file costs more than it may, or must not be opened. Unchecked, to pass through any parser. */
final class LimitExceededException extends RuntimeException {

    private final transient Failure failure;

    LimitExceededException(Failure failure, String detail) {
        super(detail);
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
