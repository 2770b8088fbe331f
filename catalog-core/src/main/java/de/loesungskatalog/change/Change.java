package de.loesungskatalog.change;

/**
 * The last change of one record.
 *
 * @param position strictly rising number of the change within this database
 * @param id of the changed or deleted record
 */
public record Change(long position, Subject subject, String id) {}
