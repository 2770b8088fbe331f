package de.loesungskatalog.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What happens to files on disks: the kinds that Lucene tries on itself. */
enum Damage {
    DELETED,
    ZEROED,
    TRUNCATED,
    BIT_FLIPPED;

    void inflict(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (this) {
            case DELETED -> Files.delete(file);
            case ZEROED -> Files.write(file, new byte[bytes.length]);
            case TRUNCATED -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            case BIT_FLIPPED -> {
                bytes[bytes.length / 2] ^= 4;
                Files.write(file, bytes);
            }
        }
    }
}
