/** Writes a deck, or a text, as tagged PDF. Only place for PDFBox's page classes. */
@NullMarked
package de.loesungskatalog.material.pdf;

import org.jspecify.annotations.NullMarked;
