/**
 * Makes the material of the starter catalogue from its records. Start reading at {@link
 * de.loesungskatalog.material.StarterMaterial}. Knows nothing of the catalogue's own modules: it
 * reads the same files as any other author would.
 */
@NullMarked
package de.loesungskatalog.material;

import org.jspecify.annotations.NullMarked;
