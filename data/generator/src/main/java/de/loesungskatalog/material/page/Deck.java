package de.loesungskatalog.material.page;

import java.time.LocalDate;
import java.util.List;

/** A presentation, ready to be written in any format. */
public record Deck(
        String title, String subject, Colour accent, LocalDate date, List<Slide> slides) {

    /** Who made it, for the properties of the file. */
    public static final String CREATOR = "Lösungskatalog";

    public static final String LANGUAGE = "de-DE";
}
