package de.loesungskatalog.taxonomy;

/** A service bundle (<i>OZG-Leistung</i>) as the OZG implementation catalogue names it. */
public record OzgService(OzgServiceId id, String name, String situation, TopicArea topic) {}
