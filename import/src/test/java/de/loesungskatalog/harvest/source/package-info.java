@NullMarked
package de.loesungskatalog.harvest.source;

import org.jspecify.annotations.NullMarked;
