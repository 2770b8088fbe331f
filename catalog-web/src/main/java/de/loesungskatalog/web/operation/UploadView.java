package de.loesungskatalog.web.operation;

import de.loesungskatalog.operation.UploadLimits;
import de.loesungskatalog.operation.Uploads;
import de.loesungskatalog.web.German;

import org.jspecify.annotations.Nullable;

/**
 * The form for new files.
 *
 * @param on whether files are accepted
 * @param problem why the last try was refused, part of message keys
 */
record UploadView(
        boolean on,
        String fileSize,
        String size,
        int files,
        long fileBytes,
        long bytes,
        @Nullable String problem) {

    static UploadView of(Uploads uploads) {
        UploadLimits limits = uploads.limits();
        return new UploadView(
                uploads.isOn(),
                megabytes(limits.fileSize()),
                megabytes(limits.size()),
                limits.files(),
                limits.fileSize(),
                limits.size(),
                null);
    }

    UploadView refused(String why) {
        return new UploadView(on, fileSize, size, files, fileBytes, bytes, why);
    }

    /** Limits are set in binary megabytes; the smaller decimal number is true as well. */
    private static String megabytes(long bytes) {
        return bytes < 1 << 20 ? German.size(bytes) : German.count(bytes >> 20) + "\u00a0MB";
    }
}
