package de.loesungskatalog.taxonomy;

/** A life or business situation (<i>Lebenslage, Unternehmenslage</i>) that groups OZG services. */
public record LifeSituation(String name, TopicArea topic) {}
