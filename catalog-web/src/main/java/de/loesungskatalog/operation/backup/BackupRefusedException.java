package de.loesungskatalog.operation.backup;

import java.util.List;

/** A backup that must not be restored; says which of its parts are missing or altered. */
public final class BackupRefusedException extends Exception {

    private final List<String> problems;

    public BackupRefusedException(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** German, one sentence each, each with the name of the part. */
    public List<String> problems() {
        return problems;
    }
}
