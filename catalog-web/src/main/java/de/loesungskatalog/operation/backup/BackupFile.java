package de.loesungskatalog.operation.backup;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A backup on disk: checked as a whole before anything of it is used. */
public final class BackupFile {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path file;

    public BackupFile(Path file) {
        this.file = file;
    }

    /** What a checked backup holds. */
    public record Contents(BackupDescription description, int files) {}

    /**
     * Reads every byte and compares it with the checksums.
     *
     * @throws BackupRefusedException if any byte is not what was written
     * @throws IOException if the file cannot be opened
     */
    public Contents check() throws IOException, BackupRefusedException {
        Files.newInputStream(file).close(); // a file that is not there is no damaged backup
        BackupPass pass = new BackupPass(file);
        try {
            pass.run((name, bytes) -> bytes.transferTo(OutputStream.nullOutputStream()));
        } catch (IOException e) {
            pass.unreadable(e);
        }
        refuseDamage(pass);
        return new Contents(description(pass), pass.files());
    }

    /**
     * Unpacks into a folder: {@code datenbank.zip} and {@code content/}. Compares once more what it
     * writes, because the file may have changed since {@link #check}.
     *
     * @throws IOException if the file cannot be read or the folder cannot take it
     */
    public void unpack(Path folder) throws IOException, BackupRefusedException {
        BackupPass pass = new BackupPass(file);
        pass.run(
                (name, bytes) -> {
                    Path target = folder.resolve(name);
                    Files.createDirectories(target.getParent());
                    Files.copy(bytes, target);
                });
        refuseDamage(pass);
    }

    private static void refuseDamage(BackupPass pass) throws BackupRefusedException {
        List<String> problems = pass.problems();
        if (!problems.isEmpty()) {
            throw new BackupRefusedException(problems);
        }
    }

    private static BackupDescription description(BackupPass pass) throws BackupRefusedException {
        BackupDescription description;
        try {
            description = MAPPER.readValue(pass.text(Layout.DESCRIPTION), BackupDescription.class);
        } catch (JacksonException e) {
            throw new BackupRefusedException(
                    List.of("„" + Layout.DESCRIPTION + "“ ist nicht lesbar."));
        }
        if (description.format() > BackupDescription.FORMAT) {
            throw new BackupRefusedException(
                    List.of(
                            "Die Sicherung hat das Format "
                                    + description.format()
                                    + " (geschrieben von Version "
                                    + description.program()
                                    + "); dieses Programm kennt nur "
                                    + BackupDescription.FORMAT
                                    + "."));
        }
        return description;
    }
}
