/** Tests of the views of results, without a server. */
@NullMarked
package de.loesungskatalog.web.search;

import org.jspecify.annotations.NullMarked;
