package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.extraction.Extraction;
import de.loesungskatalog.extraction.ExtractionLimits;
import de.loesungskatalog.extraction.Failure;

import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads one file: decides what it is by content and ending together, hands it to its reader, and
 * names whatever goes wrong. Not thread-safe.
 */
final class FileReading {

    private static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final String ZIP = "application/zip";
    private static final String PROTECTED = "application/x-tika-ooxml-protected";

    private final ExtractionLimits limits;
    private final TypeDetection detection = new TypeDetection();

    FileReading(ExtractionLimits limits) {
        this.limits = limits;
    }

    Extraction read(Path file, String fileName) {
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
            return read(file, fileName, mediaType);
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

    private Extraction read(Path file, String fileName, String mediaType)
            throws IOException, TikaException, SAXException {
        if (mediaType.equals(PROTECTED)) {
            return failed(mediaType, Failure.ENCRYPTED, "encrypted Office document");
        }
        Optional<FileType> content = FileType.ofMediaType(mediaType);
        Optional<FileType> ending = FileType.ofFileName(fileName);
        if (ending.isPresent() && !ending.equals(content)) {
            return failed(mediaType, Failure.WRONG_TYPE, "looks like " + ending.get());
        }
        if (content.isEmpty()) {
            return new Extraction.Unsupported(mediaType);
        }
        Findings findings = new Findings(limits);
        reader(content.get()).read(file, findings);
        return findings.extraction(mediaType);
    }

    private static FormatReader reader(FileType type) {
        return switch (type) {
            case PPTX -> new PptxReader();
            case PDF -> new PdfReader();
        };
    }

    private static Extraction failed(
            String mediaType, Failure failure, @org.jspecify.annotations.Nullable String detail) {
        return new Extraction.Failed(mediaType, failure, String.valueOf(detail));
    }
}
