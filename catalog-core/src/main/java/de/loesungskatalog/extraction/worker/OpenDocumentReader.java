package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.extraction.Failure;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * OpenDocument of LibreOffice and others. Read from content.xml directly, because Tika does not
 * tell where a slide begins and puts the text of the master pages first.
 */
final class OpenDocumentReader implements FormatReader {

    private static final int LARGEST_MANIFEST = 1 << 20;

    /** What takes the content; {@link #finish} after the last element. */
    abstract static class Content extends OpenDocumentText {
        void finish() {}
    }

    private final Function<Findings, Content> kind;

    OpenDocumentReader(Function<Findings, Content> kind) {
        this.kind = kind;
    }

    @Override
    public void read(Path file, Findings findings) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            checkEncryption(zip);
            metadata(zip, findings);
            Content content = kind.apply(findings);
            try (InputStream xml = entry(zip, "content.xml")) {
                content.read(SafeXml.reader(xml));
            }
            content.finish();
        } catch (XMLStreamException e) {
            throw new IOException("Reading the XML of an OpenDocument file", e);
        }
    }

    private static void checkEncryption(ZipFile zip) throws IOException {
        try (InputStream in = entry(zip, "META-INF/manifest.xml")) {
            String manifest = new String(in.readNBytes(LARGEST_MANIFEST), StandardCharsets.UTF_8);
            if (manifest.contains("encryption-data")) {
                throw new LimitExceededException(Failure.ENCRYPTED, "entries are encrypted");
            }
        }
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing");
        }
        return zip.getInputStream(entry);
    }

    private static void metadata(ZipFile zip, Findings findings)
            throws IOException, XMLStreamException {
        if (zip.getEntry("meta.xml") == null) {
            return;
        }
        try (InputStream in = entry(zip, "meta.xml")) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "title" -> findings.title(xml.getElementText());
                        case "date" -> findings.date(date(xml.getElementText()));
                        default -> {}
                    }
                }
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Instant date(String text) {
        try {
            LocalDate date = LocalDate.parse(text.substring(0, Math.min(10, text.length())));
            return date.atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            return null; // a date that is none is no reason to refuse the document
        }
    }
}
