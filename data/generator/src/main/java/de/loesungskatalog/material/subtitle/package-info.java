/** Subtitles for a recording that does not exist: a demonstration, and labelled so. */
@NullMarked
package de.loesungskatalog.material.subtitle;

import org.jspecify.annotations.NullMarked;
