package de.loesungskatalog.search.lucene;

import org.apache.lucene.index.IndexWriter;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/**
 * What a commit of the index says about itself.
 *
 * @param database whose content it shows
 * @param position of that database up to which it is complete
 */
record CommitStamp(UUID database, long position) {

    private static final String FORMAT = "format";
    private static final String DATABASE = "database";
    private static final String POSITION = "position";

    private Map<String, String> userData() {
        return Map.of(
                FORMAT, String.valueOf(IndexFields.FORMAT),
                DATABASE, database.toString(),
                POSITION, String.valueOf(position));
    }

    /** Commits what was written under this stamp. */
    void commit(IndexWriter writer) throws IOException {
        writer.setLiveCommitData(userData().entrySet());
        writer.commit();
    }

    /** The stamp of a commit; null if another version of this program wrote it. */
    static @Nullable CommitStamp of(Map<String, String> userData) {
        String database = userData.get(DATABASE);
        String position = userData.get(POSITION);
        boolean ours = String.valueOf(IndexFields.FORMAT).equals(userData.get(FORMAT));
        return ours && database != null && position != null
                ? new CommitStamp(UUID.fromString(database), Long.parseLong(position))
                : null;
    }
}
