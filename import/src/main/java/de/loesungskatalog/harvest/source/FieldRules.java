package de.loesungskatalog.harvest.source;

import de.loesungskatalog.catalogue.CatalogueDescription;
import de.loesungskatalog.event.EventId;
import de.loesungskatalog.event.EventSeries;
import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.organisation.OrganisationId;
import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.DocumentType;
import de.loesungskatalog.solution.Maturity;
import de.loesungskatalog.solution.Provenance;
import de.loesungskatalog.solution.Publication;
import de.loesungskatalog.solution.ReuseProfile;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.Visibility;
import de.loesungskatalog.taxonomy.LeikaKey;
import de.loesungskatalog.taxonomy.OzgServiceId;

import java.util.Map;
import java.util.Set;

/**
 * The rules of the domain in the words of editors. The domain checks and speaks English to
 * developers; here stands what the people at the other end read.
 */
final class FieldRules {

    /** Types for which the domain has a default when the key is absent. */
    static final Set<Class<?>> HAVE_DEFAULT =
            Set.of(
                    Publication.class,
                    ReuseProfile.class,
                    Provenance.class,
                    DocumentType.class,
                    Visibility.class);

    private static final String ID =
            "Erlaubt sind Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, höchstens 100"
                    + " Zeichen.";

    private static final Map<Class<?>, String> RULES =
            Map.of(
                    SolutionId.class,
                    ID,
                    OrganisationId.class,
                    ID,
                    EventId.class,
                    ID,
                    DocumentReference.class,
                    "Für „id“ gilt: " + ID,
                    OzgServiceId.class,
                    "Die Nummer einer OZG-Leistung hat genau fünf Ziffern.",
                    LeikaKey.class,
                    "Ein LeiKa-Schlüssel hat genau 14 Ziffern.",
                    Maturity.class,
                    "„model“ ist 1.1 mit Stufe 0 bis 4 oder 2.0 mit Stufe 0 bis 7.",
                    Solution.class,
                    "„title“ hat 1 bis " + Solution.MAX_TITLE + " Zeichen.",
                    EventSeries.class,
                    "„title“ hat 1 bis " + EventSeries.MAX_TITLE + " Zeichen.",
                    CatalogueDescription.class,
                    "„title“ darf nicht leer sein, und „formatVersion“ ist "
                            + CatalogueDescription.FORMAT_VERSION
                            + ".");

    private FieldRules() {}

    static String of(Class<?> type, IllegalArgumentException refusal) {
        if (type == Organisation.class) {
            return "„name“ darf nicht leer sein.";
        }
        String rule = RULES.get(type);
        return rule == null ? "Die Angabe ist nicht erlaubt (" + refusal.getMessage() + ")." : rule;
    }
}
