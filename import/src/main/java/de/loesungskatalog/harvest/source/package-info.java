/**
 * From the form in which something is delivered to records of the catalogue. Start with {@link
 * de.loesungskatalog.harvest.source.SourceReader}, behind which every format is one small class;
 * {@link de.loesungskatalog.harvest.source.RecordBinding} turns what was written into records and
 * names everything that does not fit. Must not know the database, extraction or the web.
 */
@NullMarked
package de.loesungskatalog.harvest.source;

import org.jspecify.annotations.NullMarked;
