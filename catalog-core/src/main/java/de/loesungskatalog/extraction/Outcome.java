package de.loesungskatalog.extraction;

/**
 * What became of an exchange with a worker: its complete answer, or the reason why there is none.
 */
sealed interface Outcome<T> {

    record Answered<T>(T answer) implements Outcome<T> {}

    record Broken<T>(Failure failure, String detail) implements Outcome<T> {}
}
