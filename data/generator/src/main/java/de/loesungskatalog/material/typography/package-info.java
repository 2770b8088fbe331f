/**
 * How wide and how high text is. Start at Typesetter. Arial and Liberation Sans have the same
 * widths, so one measure holds for every format.
 */
@NullMarked
package de.loesungskatalog.material.typography;

import org.jspecify.annotations.NullMarked;
