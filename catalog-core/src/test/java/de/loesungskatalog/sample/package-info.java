/** Samples and a real database for the tests of every module. */
@NullMarked
package de.loesungskatalog.sample;

import org.jspecify.annotations.NullMarked;
