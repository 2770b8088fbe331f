/**
 * Care: is everything there, whole and in agreement? Start with {@link
 * de.loesungskatalog.operation.care.Doctor}. Looks and reports; what it mends is derived and can be
 * made again. Knows nothing of commands.
 */
@NullMarked
package de.loesungskatalog.operation.care;

import org.jspecify.annotations.NullMarked;
