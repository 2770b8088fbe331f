/**
 * Pages of a document: the text of every slide under its anchor, pictures, the original file. Start
 * with {@link de.loesungskatalog.web.document.DocumentController}. {@link
 * de.loesungskatalog.web.Pictures} says which pages have a picture.
 */
@NullMarked
package de.loesungskatalog.web.document;

import org.jspecify.annotations.NullMarked;
