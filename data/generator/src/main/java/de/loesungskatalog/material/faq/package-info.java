/**
 * The questions and answers of a record as a list, in several formats and shapes. Start at FaqList.
 */
@NullMarked
package de.loesungskatalog.material.faq;

import org.jspecify.annotations.NullMarked;
