package de.loesungskatalog.organisation;

import de.loesungskatalog.change.RecordText;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** An organisation as a table row. */
@Table("organisation")
record OrganisationRow(
        @Id String id,
        @Version @Nullable Long version,
        String name,
        String contentHash,
        String recordJson) {

    static OrganisationRow of(Organisation organisation, @Nullable Long version) {
        RecordText text = RecordText.of(organisation);
        return new OrganisationRow(
                organisation.id().value(), version, organisation.name(), text.hash(), text.json());
    }

    Organisation organisation() {
        return RecordText.read(recordJson, Organisation.class);
    }
}
