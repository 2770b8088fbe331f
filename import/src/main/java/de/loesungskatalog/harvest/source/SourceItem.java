package de.loesungskatalog.harvest.source;

/**
 * One item of a source, light until it is read.
 *
 * @param name path relative to the source, or id of a record; unique within the source
 */
public record SourceItem(String name, ItemReader reader) {

    /** Reads the item; may be called from any thread, once. */
    public Delivery read() {
        return reader.read();
    }

    /** How an item is read. What goes wrong is a finding of the delivery. */
    @FunctionalInterface
    public interface ItemReader {
        Delivery read();
    }
}
