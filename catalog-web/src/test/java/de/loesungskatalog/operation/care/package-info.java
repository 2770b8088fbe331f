@NullMarked
package de.loesungskatalog.operation.care;

import org.jspecify.annotations.NullMarked;
