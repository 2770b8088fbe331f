package de.loesungskatalog.extraction.worker;

import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.OfficeOpenXMLExtended;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Date;

/**
 * Texts of Word, old and new, and RTF, by the parsers of Tika. Embedded files stay closed; headers,
 * footers, deleted text and macros stay out.
 */
final class TikaReader implements FormatReader {

    private final Parser parser;

    TikaReader(Parser parser) {
        this.parser = parser;
    }

    @Override
    public void read(Path file, Findings findings) throws IOException, TikaException, SAXException {
        Metadata metadata = new Metadata();
        findings.countsImages();
        Sections sections = new Sections(findings);
        try (TikaInputStream stream = TikaInputStream.get(file)) {
            parser.parse(stream, new SectionHandler(sections, findings), metadata, context());
        }
        sections.finish();
        findings.title(metadata.get(TikaCoreProperties.TITLE));
        findings.organisation(metadata.get(OfficeOpenXMLExtended.COMPANY));
        Date modified = metadata.getDate(TikaCoreProperties.MODIFIED);
        Date date = modified == null ? metadata.getDate(TikaCoreProperties.CREATED) : modified;
        findings.date(date == null ? null : date.toInstant());
    }

    private static ParseContext context() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setIncludeHeadersAndFooters(false);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setExtractMacros(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new Closed());
        return context;
    }

    /** Embedded files are never opened. */
    private static final class Closed implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {
            // stays closed
        }
    }
}
