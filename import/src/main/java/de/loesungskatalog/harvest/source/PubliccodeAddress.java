package de.loesungskatalog.harvest.source;

import java.util.Locale;

/** Identity of what a publiccode.yml describes: the address of its repository. */
final class PubliccodeAddress {

    private PubliccodeAddress() {}

    /** Without what differs between two spellings of the same address. */
    static String normalised(String url) {
        String text = url.strip().toLowerCase(Locale.ROOT);
        return text.replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/+$", "")
                .replaceFirst("\\.git$", "")
                .replaceFirst("/+$", "");
    }
}
