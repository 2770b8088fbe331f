package de.loesungskatalog.search;

/**
 * The index cannot answer now, for instance because it is damaged and being rebuilt. Not the same
 * as "no hits".
 */
public class SearchUnavailableException extends RuntimeException {

    public SearchUnavailableException(String message) {
        super(message);
    }

    public SearchUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
