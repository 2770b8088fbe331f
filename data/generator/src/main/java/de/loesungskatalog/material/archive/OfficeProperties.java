package de.loesungskatalog.material.archive;

import de.loesungskatalog.material.page.Deck;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

/** Title, language and date of an Office file: set by us, because POI would take the clock. */
public record OfficeProperties(String title, String subject, LocalDate date) {

    public void writeTo(CoreProperties properties) {
        properties.setTitle(title);
        properties.setSubjectProperty(subject);
        properties.setCreator(Deck.CREATOR);
        properties.setLastModifiedByUser(Deck.CREATOR);
        properties.getUnderlyingProperties().setLanguageProperty(Deck.LANGUAGE);
        Optional<Date> midnight =
                Optional.of(Date.from(date.atStartOfDay().toInstant(ZoneOffset.UTC)));
        properties.setCreated(midnight);
        properties.setModified(midnight);
    }
}
