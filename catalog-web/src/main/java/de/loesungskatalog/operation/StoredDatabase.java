package de.loesungskatalog.operation;

import de.loesungskatalog.database.EmbeddedDatabase;
import de.loesungskatalog.operation.backup.BackupRefusedException;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A database file that nobody has open yet. */
final class StoredDatabase {

    private StoredDatabase() {}

    /** Opens the database of a backup and reads from it. */
    static void check(Path folder) throws BackupRefusedException {
        String url = EmbeddedDatabase.url(folder) + ";IFEXISTS=TRUE";
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement();
                var catalogue = statement.executeQuery("select id from catalogue")) {
            if (!catalogue.next()) {
                throw new BackupRefusedException(
                        List.of("Die Datenbank der Sicherung ist keine des Katalogs."));
            }
        } catch (SQLException e) {
            throw new BackupRefusedException(
                    List.of(
                            "Die Datenbank der Sicherung lässt sich nicht öffnen ("
                                    + e.getMessage()
                                    + ")."));
        }
    }
}
