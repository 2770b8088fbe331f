/** Writes a deck as OpenDocument presentation, with an XML writer of its own. */
@NullMarked
package de.loesungskatalog.material.odp;

import org.jspecify.annotations.NullMarked;
