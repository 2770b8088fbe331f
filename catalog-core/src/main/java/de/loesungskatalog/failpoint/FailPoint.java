package de.loesungskatalog.failpoint;

/**
 * A step of publishing one record, in the order in which a record passes them: its file, the
 * transaction, the index. A process whose system property {@value #PROPERTY} names a step ends
 * there as if it had been killed: no finally block, no shutdown hook. Only tests set the property.
 */
public enum FailPoint {
    FILE_WRITTEN,
    FILE_FORCED,
    FILE_RENAMED,
    FOLDERS_FORCED,
    OUTBOX_NOTED,
    RECORD_SAVED,
    DOCUMENTS_SAVED,
    JOURNAL_APPENDED,
    TRANSACTION_COMMITTED,
    INDEX_WRITTEN,
    INDEX_COMMITTED,
    INDEX_SHOWN;

    public static final String PROPERTY = "katalog.test.fail-point";

    /** Exit code of a process that ended at a step; that of one killed by signal 9. */
    public static final int EXIT_CODE = 137;

    private static final String ARMED = System.getProperty(PROPERTY, "");

    /** Ends the process if this step is armed; does nothing otherwise. */
    public void pass() {
        if (ARMED.equals(name())) {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }
}
