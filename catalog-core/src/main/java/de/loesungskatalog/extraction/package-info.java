/**
 * From a file to its pages, in a process of its own. Start with {@link
 * de.loesungskatalog.extraction.TextExtraction}. The only place for Tika, POI and PDFBox; whatever
 * a parser does, the caller gets an {@link de.loesungskatalog.extraction.Extraction}. Must not know
 * the database, search or pages of the site.
 */
@NullMarked
package de.loesungskatalog.extraction;

import org.jspecify.annotations.NullMarked;
