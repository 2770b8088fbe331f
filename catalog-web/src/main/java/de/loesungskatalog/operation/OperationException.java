package de.loesungskatalog.operation;

/**
 * Something an administrator can put right. The message is German and names the thing, the reason
 * and the remedy.
 */
class OperationException extends RuntimeException {

    OperationException(String message) {
        super(message);
    }

    OperationException(String message, Throwable cause) {
        super(message, cause);
    }
}
