/**
 * Topic areas: the list of all 14 and a page each. Start with {@link
 * de.loesungskatalog.web.topic.TopicController}.
 */
@NullMarked
package de.loesungskatalog.web.topic;

import org.jspecify.annotations.NullMarked;
