package de.loesungskatalog.harvest.export;

import de.loesungskatalog.document.ContentStore;
import de.loesungskatalog.document.StoredContent;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Copies files out of the content store. Thread-safe. */
@Component
class StoredFiles {

    private final ContentStore content;

    StoredFiles(ContentStore content) {
        this.content = content;
    }

    /** Returns how many files were written. */
    int write(Map<String, StoredContent> files, String folder, ExportFolder target)
            throws IOException {
        for (Map.Entry<String, StoredContent> file : files.entrySet()) {
            try (InputStream in = content.open(file.getValue().sha256())) {
                target.write(folder + file.getKey(), in);
            }
        }
        return files.size();
    }
}
