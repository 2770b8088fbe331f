package de.loesungskatalog.harvest.download;

import java.io.Serial;
import java.net.UnknownHostException;

/** The name leads into a network that downloads must not reach. */
final class ForbiddenAddressException extends UnknownHostException {

    @Serial private static final long serialVersionUID = 1;

    ForbiddenAddressException(String host) {
        super(host + " does not lead to the public internet");
    }
}
