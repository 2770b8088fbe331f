package de.loesungskatalog.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.SQLExceptionOverride;

import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.SQLException;

/** H2 in this process, with every commit on disk. */
public final class EmbeddedDatabase {

    /** Name of its file, without the ending. */
    public static final String NAME = "katalog";

    // keep the SQL portable to PostgreSQL, and every commit durable
    private static final String SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                    + ";DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"
                    // errors are in our own log; its own file is one more thing that a full disk
                    // breaks
                    + ";TRACE_LEVEL_FILE=0"
                    // KB of pages; H2 would take 64 MB for each GB of heap, which shows as growth
                    // through half an hour of work (reliability list R13)
                    + ";CACHE_SIZE=8192"
                    // statements of a connection that are not parsed anew: storing a record takes
                    // more than the 8 that H2 would keep
                    + ";QUERY_CACHE_SIZE=32";

    private static final int CLOSED = 90098;
    private static final long CONNECTION_MILLIS = 5_000; // nobody waits longer for a page

    private EmbeddedDatabase() {}

    /** URL of the database in a folder. */
    public static String url(Path folder) {
        return url("file:" + folder.resolve(NAME));
    }

    /**
     * @param location as H2 names it, with its scheme
     */
    public static String url(String location) {
        return "jdbc:h2:" + location + SETTINGS;
    }

    /** Connections to it; the caller closes them. */
    public static HikariDataSource connections(String url) {
        HikariDataSource connections = new HikariDataSource();
        connections.setJdbcUrl(url);
        connections.setUsername("sa");
        // reads of pages and one importer; H2 gains nothing from more on two cores
        connections.setMaximumPoolSize(16);
        connections.setConnectionTimeout(CONNECTION_MILLIS);
        connections.setExceptionOverride(
                new SQLExceptionOverride() {
                    @java.lang.Override // the interface has a type of this name
                    public SQLExceptionOverride.Override adjudicate(SQLException error) {
                        return givenUp(connections, error)
                                ? SQLExceptionOverride.Override.MUST_EVICT
                                : SQLExceptionOverride.Override.CONTINUE_EVICT;
                    }
                });
        return connections;
    }

    /**
     * A database that could not write closes its file and refuses everything from then on. It is
     * opened anew with the next connection, once every old one has been given back.
     */
    private static boolean givenUp(HikariDataSource connections, SQLException error) {
        if (!isClosed(error)) {
            return false;
        }
        HikariPoolMXBean pool = connections.getHikariPoolMXBean();
        if (pool != null) {
            pool.softEvictConnections();
        }
        return true;
    }

    private static boolean isClosed(SQLException error) {
        if (error.getErrorCode() == CLOSED) {
            return true;
        }
        for (@Nullable Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof MVStoreException) {
                return true;
            }
        }
        return false;
    }
}
