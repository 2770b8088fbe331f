package de.loesungskatalog.web.document;

import de.loesungskatalog.document.ContentStore;
import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.IntactContents;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.StoredContent;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.PageNotFoundException;
import de.loesungskatalog.web.solution.PublishedSolutions;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Original files, byte for byte. Spring answers ranges and HEAD of a resource; the hash is the
 * ETag, so that an interrupted download goes on only with the same bytes.
 */
@Controller
class FileController {

    private final PublishedSolutions published;
    private final ContentStore store;
    private final IntactContents intact;

    FileController(PublishedSolutions published, ContentStore store, IntactContents intact) {
        this.intact = intact;
        this.published = published;
        this.store = store;
    }

    @GetMapping("/dateien/{documentId}/{fileName}")
    ResponseEntity<Resource> file(
            @PathVariable DocumentId documentId,
            @PathVariable String fileName,
            @RequestHeader(name = HttpHeaders.IF_RANGE, required = false) @Nullable String ifRange)
            throws IOException {
        SourceDocument document = published.document(documentId);
        StoredContent content = document.content();
        if (content == null
                || document.fileName() == null
                || !Addresses.lastSegment(document.fileName()).equals(fileName)) {
            throw new PageNotFoundException("No file " + fileName + " of " + documentId);
        }
        intact.require(content);
        String etag = '"' + content.sha256() + '"';
        boolean otherBytes = ifRange != null && !ifRange.equals(etag);
        return ResponseEntity.ok()
                .eTag(etag)
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .cacheControl(CacheControl.noCache().cachePublic())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                // Spring sends no ranges of a stream: who has a part of other bytes gets the whole
                .body(
                        otherBytes
                                ? new InputStreamResource(store.open(content.sha256()))
                                : new StoredFile(store, content));
    }

    /** Bytes of the store as Spring sends them: opened once for each range. */
    private static final class StoredFile extends AbstractResource {

        private final ContentStore store;
        private final StoredContent content;

        StoredFile(ContentStore store, StoredContent content) {
            this.store = store;
            this.content = content;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return store.open(content.sha256());
        }

        @Override
        public long contentLength() {
            return content.size();
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public String getDescription() {
            return "content " + content.sha256();
        }
    }
}
