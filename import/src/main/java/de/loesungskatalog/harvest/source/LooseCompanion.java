package de.loesungskatalog.harvest.source;

import de.loesungskatalog.solution.DocumentType;

/** A loose file that is a further document of the draft of another one. */
public record LooseCompanion(DeliveredFile file, DocumentType type) {}
