/** Tests of runs, with a real database, a real content store and real files. */
@NullMarked
package de.loesungskatalog.harvest;

import org.jspecify.annotations.NullMarked;
