/** Tests of the way out. */
@NullMarked
package de.loesungskatalog.harvest.export;

import org.jspecify.annotations.NullMarked;
