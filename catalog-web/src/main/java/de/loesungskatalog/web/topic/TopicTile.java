package de.loesungskatalog.web.topic;

import de.loesungskatalog.taxonomy.TopicArea;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.German;

import org.jspecify.annotations.Nullable;

/**
 * A topic area in a grid.
 *
 * @param count solutions in it; absent while the index cannot tell
 */
public record TopicTile(String code, String label, String url, @Nullable Long count) {

    public static TopicTile of(TopicArea topic, @Nullable Long count) {
        return new TopicTile(
                topic.code(), German.label(topic.label()), Addresses.topic(topic), count);
    }
}
