/**
 * JSON for machines, version 1, as the handbook describes it. Start with {@link
 * de.loesungskatalog.web.api.SolutionsApi}. Its keys are a contract: add, never change.
 */
@NullMarked
package de.loesungskatalog.web.api;

import org.jspecify.annotations.NullMarked;
