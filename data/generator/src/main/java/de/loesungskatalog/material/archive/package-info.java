/** ZIP files and XML that come out the same on every run. */
@NullMarked
package de.loesungskatalog.material.archive;

import org.jspecify.annotations.NullMarked;
