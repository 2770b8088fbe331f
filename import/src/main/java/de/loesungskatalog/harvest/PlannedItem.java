package de.loesungskatalog.harvest;

import de.loesungskatalog.harvest.source.Delivery;
import de.loesungskatalog.harvest.source.Format;
import de.loesungskatalog.harvest.source.SourceItem;

/** An item of a run that has been listed and not been read yet. */
record PlannedItem(String source, Format format, SourceItem item) {

    String nameOf(Delivery.OfSolution delivery) {
        return format.namesItemsByRecord() ? delivery.solution().id().value() : item.name();
    }

    PreparedItem prepared(Delivery delivery) {
        return new PreparedItem(source, item.name(), delivery);
    }
}
