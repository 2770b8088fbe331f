package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonInclude;

import de.loesungskatalog.organisation.OrganisationId;

/** An organisation and what it does for the solution. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Provider(OrganisationId organisation, ProviderRole role) {}
