package de.loesungskatalog.operation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Keys {@code katalog.import.*}: what may be uploaded on the operation page.
 *
 * @param uploadToken switches uploading on and opens the page for editors; absent = no uploads
 * @param uploadFileSize of one file; a deck with many photographs has about 50 MB
 * @param uploadSize of all files of one upload together
 * @param uploadFiles in one upload
 */
@ConfigurationProperties("katalog.import")
record UploadProperties(
        @Nullable String uploadToken,
        @DefaultValue("50MB") DataSize uploadFileSize,
        @DefaultValue("200MB") DataSize uploadSize,
        @DefaultValue("20") int uploadFiles) {

    UploadProperties {
        Tokens.check("katalog.import.upload-token", uploadToken);
    }
}
