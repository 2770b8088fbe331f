/**
 * What a run says about every item: stage, level, change, reason and remedy. Start with {@link
 * de.loesungskatalog.harvest.report.HarvestReport}. Must not know readers, database or command
 * line.
 */
@NullMarked
package de.loesungskatalog.harvest.report;

import org.jspecify.annotations.NullMarked;
