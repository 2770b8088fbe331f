package de.loesungskatalog.extraction.worker;

import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.ooxml.POIXMLProperties;
import org.jspecify.annotations.Nullable;

import java.util.Date;

/**
 * What an Office file says about itself. The company is taken, the author never: that is a person.
 */
final class OfficeProperties {

    private OfficeProperties() {}

    static void of(POIXMLProperties properties, Findings findings) {
        findings.title(properties.getCoreProperties().getTitle());
        findings.organisation(properties.getExtendedProperties().getCompany());
        Date modified = properties.getCoreProperties().getModified();
        date(modified == null ? properties.getCoreProperties().getCreated() : modified, findings);
    }

    static void of(
            @Nullable SummaryInformation summary,
            @Nullable DocumentSummaryInformation details,
            Findings findings) {
        if (summary != null) {
            findings.title(summary.getTitle());
            Date saved = summary.getLastSaveDateTime();
            date(saved == null ? summary.getCreateDateTime() : saved, findings);
        }
        if (details != null) {
            findings.organisation(details.getCompany());
        }
    }

    private static void date(@Nullable Date date, Findings findings) {
        findings.date(date == null ? null : date.toInstant());
    }
}
