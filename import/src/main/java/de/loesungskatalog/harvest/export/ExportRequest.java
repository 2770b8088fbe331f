package de.loesungskatalog.harvest.export;

import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.taxonomy.TopicArea;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * What to write where.
 *
 * @param folder that does not exist yet or is empty
 * @param topic only solutions of this topic area; absent = all
 */
public record ExportRequest(Path folder, ExportFormat format, @Nullable TopicArea topic) {

    /** The whole catalogue in the form that loses nothing. */
    public static ExportRequest everything(Path folder) {
        return new ExportRequest(folder, ExportFormat.FOLDER, null);
    }

    boolean includes(Solution solution) {
        return topic == null || solution.topics().contains(topic);
    }
}
