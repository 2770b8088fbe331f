/**
 * Pages for those who run the catalogue and fill it, behind a token: runs, uploads. Start with
 * {@link de.loesungskatalog.web.operation.OperationGuard}, which lets nobody else in: a page below
 * {@code /betrieb} is open to operators only unless the guard names it for editors. Must not know
 * how sources are read; what it shows comes from {@code operation}.
 */
@NullMarked
package de.loesungskatalog.web.operation;

import org.jspecify.annotations.NullMarked;
