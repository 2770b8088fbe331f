/**
 * Delivered files, what became of them, and the text of their pages. Start with {@link
 * de.loesungskatalog.document.SourceDocument} and {@link
 * de.loesungskatalog.document.SourceDocuments}; the bytes lie in the {@link
 * de.loesungskatalog.document.ContentStore}. Must not know how text is extracted or searched.
 */
@NullMarked
package de.loesungskatalog.document;

import org.jspecify.annotations.NullMarked;
