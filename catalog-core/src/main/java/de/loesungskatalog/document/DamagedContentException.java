package de.loesungskatalog.document;

import java.io.IOException;

/** A file of the content store is not, or no longer, what the database says. */
public final class DamagedContentException extends IOException {

    DamagedContentException(String sha256, ContentStore.Integrity integrity) {
        super("Content " + sha256 + " is " + integrity);
    }
}
