package de.loesungskatalog.taxonomy;

import org.jspecify.annotations.Nullable;

/**
 * A single administrative service of the Leistungskatalog.
 *
 * @param ozgService the OZG service that bundles it; some have none
 */
public record LeikaService(LeikaKey key, String name, @Nullable OzgServiceId ozgService) {}
