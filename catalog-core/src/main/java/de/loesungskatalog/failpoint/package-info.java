/**
 * The numbered steps of publishing one record, at which tests end the process to see what the disk
 * then holds. Start with {@link de.loesungskatalog.failpoint.FailPoint}. Must not know anything of
 * ours: every room may pass a step.
 */
@NullMarked
package de.loesungskatalog.failpoint;

import org.jspecify.annotations.NullMarked;
