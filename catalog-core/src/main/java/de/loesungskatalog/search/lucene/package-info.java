/**
 * The embedded search engine: fields, German analysis, index, ranking, snippets. Only place for
 * Lucene.
 *
 * <p>Start with {@link de.loesungskatalog.search.lucene.LuceneEngine}; how an entry becomes index
 * documents stands in {@code EntryDocuments}, how a question becomes a query in {@code TextQuery}.
 * Must not know the database: it gets {@link de.loesungskatalog.search.IndexEntry entries}.
 */
@NullMarked
package de.loesungskatalog.search.lucene;

import org.jspecify.annotations.NullMarked;
