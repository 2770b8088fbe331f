package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.extraction.Extraction;
import de.loesungskatalog.extraction.ExtractionLimits;
import de.loesungskatalog.extraction.Failure;

import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one file: decides what it is by content and ending together, hands it to its reader, and
 * names whatever goes wrong. Not thread-safe.
 */
final class FileReading {

    private static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final String ZIP = "application/zip";
    private static final String PROTECTED = "application/x-tika-ooxml-protected";

    /** Containers whose inside tells nothing: of a known ending, they are broken, not mistaken. */
    private static final Set<String> BROKEN =
            Set.of(UNKNOWN_TYPE, "application/x-tika-msoffice", "application/x-tika-ooxml");

    private final ExtractionLimits limits;
    private final TypeDetection detection = new TypeDetection();

    FileReading(ExtractionLimits limits) {
        this.limits = limits;
    }

    Extraction read(Path file, String fileName) {
        return read(file, fileName, new Findings(limits, this));
    }

    /** Reads into findings that may stand within others: of a file in an archive. */
    Extraction read(Path file, String fileName, Findings findings) {
        String mediaType = UNKNOWN_TYPE;
        try {
            long size = Files.size(file);
            if (size == 0) {
                return failed(mediaType, Failure.DAMAGED, "the file has no bytes");
            }
            if (size > limits.fileBytes()) {
                return failed(mediaType, Failure.TOO_LARGE, size + " bytes");
            }
            if (ContainerScan.isContainer(file)) {
                mediaType = ZIP;
                new ContainerScan(limits).scan(file);
            }
            mediaType = detection.mediaType(file);
            return read(file, fileName, mediaType, findings);
        } catch (LimitExceededException e) {
            return failed(mediaType, e.failure(), e.getMessage());
        } catch (InvalidPasswordException
                | EncryptedDocumentException
                | org.apache.tika.exception.EncryptedDocumentException e) {
            return failed(mediaType, Failure.ENCRYPTED, e.toString());
        } catch (IOException | TikaException | SAXException e) {
            return failed(mediaType, Failure.DAMAGED, e.toString());
        } catch (RuntimeException | StackOverflowError e) {
            // The edge: parsers answer damaged files with any exception there is
            return failed(mediaType, Failure.DAMAGED, e.toString());
        }
    }

    private static Extraction read(Path file, String fileName, String mediaType, Findings findings)
            throws IOException, TikaException, SAXException {
        if (mediaType.equals(PROTECTED)) {
            return failed(mediaType, Failure.ENCRYPTED, "encrypted Office document");
        }
        Optional<FileType> ending = FileType.ofFileName(fileName);
        if (ending.isPresent() && !ending.get().admits(mediaType)) {
            Failure failure = BROKEN.contains(mediaType) ? Failure.DAMAGED : Failure.WRONG_TYPE;
            return failed(mediaType, failure, "the ending says " + ending.get());
        }
        Optional<FileType> type = ending.or(() -> FileType.ofMediaType(mediaType));
        if (type.isEmpty()) {
            return new Extraction.Unsupported(mediaType);
        }
        type.get().reader().read(file, findings);
        if (type.get() == FileType.ZIP && findings.nextNumber() == 1) {
            return new Extraction.Unsupported(mediaType); // nothing in it that we read
        }
        // Texts look alike; what their ending says is closer than "plain text"
        return findings.extraction(type.get().isText() ? type.get().mediaType() : mediaType);
    }

    private static Extraction failed(String mediaType, Failure failure, @Nullable String detail) {
        return new Extraction.Failed(mediaType, failure, String.valueOf(detail));
    }
}
