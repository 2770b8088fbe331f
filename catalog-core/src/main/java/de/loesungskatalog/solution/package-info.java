/**
 * The unit of the catalogue: what one municipality did and others can reuse. Start with {@link
 * de.loesungskatalog.solution.Solution}, the record as it is delivered, stored, shown and exported,
 * and {@link de.loesungskatalog.solution.Solutions}, where it is kept. Must not know documents'
 * text, search or pages.
 */
@NullMarked
package de.loesungskatalog.solution;

import org.jspecify.annotations.NullMarked;
