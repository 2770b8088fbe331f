package de.loesungskatalog.web.operation;

import de.loesungskatalog.operation.TableTemplates;
import de.loesungskatalog.operation.UploadLimits;
import de.loesungskatalog.operation.Uploads;
import de.loesungskatalog.web.German;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * The form for new files.
 *
 * @param on whether files are accepted
 * @param templates tables to fill and deliver
 * @param problem why the last try was refused, part of message keys
 */
record UploadView(
        boolean on,
        String fileSize,
        String size,
        int files,
        long fileBytes,
        long bytes,
        List<Template> templates,
        @Nullable String problem) {

    /** A table to take away. */
    record Template(String fileName, String format, String size) {

        static Template of(TableTemplates.Template template) {
            String name = template.fileName();
            return new Template(
                    name,
                    name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT),
                    German.size(template.content().length));
        }
    }

    static UploadView of(Uploads uploads, TableTemplates templates) {
        UploadLimits limits = uploads.limits();
        return new UploadView(
                uploads.isOn(),
                megabytes(limits.fileSize()),
                megabytes(limits.size()),
                limits.files(),
                limits.fileSize(),
                limits.size(),
                templates.all().stream().map(Template::of).toList(),
                null);
    }

    UploadView refused(String why) {
        return new UploadView(on, fileSize, size, files, fileBytes, bytes, templates, why);
    }

    /** Limits are set in binary megabytes; the smaller decimal number is true as well. */
    private static String megabytes(long bytes) {
        return bytes < 1 << 20 ? German.size(bytes) : German.count(bytes >> 20) + "\u00a0MB";
    }
}
