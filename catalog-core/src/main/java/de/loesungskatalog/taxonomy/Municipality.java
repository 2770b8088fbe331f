package de.loesungskatalog.taxonomy;

/**
 * A municipality of North Rhine-Westphalia. Identified by name: our source states no official key.
 */
public record Municipality(String name, String website) {}
