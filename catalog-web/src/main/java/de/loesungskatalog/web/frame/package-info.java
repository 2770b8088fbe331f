/**
 * What surrounds every page: head, header and footer, and the small parts that all families use.
 * The parts themselves are templates (folder {@code frame} of {@code src/main/jte}, compiled into
 * this package); {@link de.loesungskatalog.web.frame.Site} is what they ask for texts and
 * addresses. Must not know any family of pages.
 */
@NullMarked
package de.loesungskatalog.web.frame;

import org.jspecify.annotations.NullMarked;
