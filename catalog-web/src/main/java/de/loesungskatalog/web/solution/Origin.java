package de.loesungskatalog.web.solution;

import de.loesungskatalog.solution.Provenance;
import de.loesungskatalog.web.German;
import de.loesungskatalog.web.WebLink;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a part comes from and of when it is, as the foot of that part says.
 *
 * @param day of the part in German; absent when nobody says
 * @param isoDay the same for machines
 * @param compiledBy who put it together
 */
public record Origin(
        @Nullable String day,
        @Nullable String isoDay,
        @Nullable String compiledBy,
        List<WebLink> sources) {

    /**
     * @param otherwise day of the part when its sources name none
     */
    static Origin of(@Nullable Provenance provenance, @Nullable LocalDate otherwise) {
        Provenance known = provenance == null ? Provenance.UNKNOWN : provenance;
        LocalDate day = known.readOn() == null ? otherwise : known.readOn();
        return new Origin(
                day == null ? null : German.date(day),
                day == null ? null : day.toString(),
                known.compiledBy(),
                WebLink.sources(known.sources()));
    }
}
