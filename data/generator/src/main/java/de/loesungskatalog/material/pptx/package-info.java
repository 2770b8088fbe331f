/** Writes a deck as PowerPoint file. Only place for POI's slide classes. */
@NullMarked
package de.loesungskatalog.material.pptx;

import org.jspecify.annotations.NullMarked;
