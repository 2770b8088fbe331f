package de.loesungskatalog.extraction.worker;

import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The formats that are read, each with the endings its files may have and its reader. */
enum FileType {
    PPTX(
            PptxReader::new,
            Set.of("pptx", "ppsx", "pptm", "ppsm", "potx", "potm"),
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
            "application/vnd.openxmlformats-officedocument.presentationml.template",
            "application/vnd.ms-powerpoint.presentation.macroenabled.12",
            "application/vnd.ms-powerpoint.slideshow.macroenabled.12",
            "application/vnd.ms-powerpoint.template.macroenabled.12"),
    PPT(PptReader::new, Set.of("ppt", "pps", "pot"), "application/vnd.ms-powerpoint"),
    PDF(PdfReader::new, Set.of("pdf"), "application/pdf"),
    ODP(
            () -> new OpenDocumentReader(OpenDocumentSlides::new),
            Set.of("odp", "otp"),
            "application/vnd.oasis.opendocument.presentation",
            "application/vnd.oasis.opendocument.presentation-template"),
    DOCX(
            () -> new TikaReader(new OOXMLParser()),
            Set.of("docx", "docm", "dotx", "dotm"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
            "application/vnd.ms-word.document.macroenabled.12",
            "application/vnd.ms-word.template.macroenabled.12"),
    DOC(() -> new TikaReader(new OfficeParser()), Set.of("doc", "dot"), "application/msword"),
    ODT(
            () -> new OpenDocumentReader(OpenDocumentSections::new),
            Set.of("odt", "ott"),
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.text-template"),
    RTF(() -> new TikaReader(new RTFParser()), Set.of("rtf"), "application/rtf"),
    XLSX(
            XlsxReader::new,
            Set.of("xlsx", "xlsm", "xltx", "xltm"),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
            "application/vnd.ms-excel.sheet.macroenabled.12",
            "application/vnd.ms-excel.template.macroenabled.12"),
    XLS(XlsReader::new, Set.of("xls", "xlt"), "application/vnd.ms-excel"),
    ODS(
            () -> new OpenDocumentReader(OpenDocumentSheets::new),
            Set.of("ods", "ots"),
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.spreadsheet-template"),
    HTML(HtmlReader::new, Set.of("html", "htm", "xhtml"), "text/html", "application/xhtml+xml"),
    VTT(SubtitleReader::new, Set.of("vtt"), "text/vtt"),
    SRT(SubtitleReader::new, Set.of("srt"), "application/x-subrip"),
    CSV(CsvReader::new, Set.of("csv", "tsv"), "text/csv"),
    MARKDOWN(MarkdownReader::new, Set.of("md", "markdown"), "text/markdown"),
    TEXT(PlainTextReader::new, Set.of("txt"), "text/plain"),
    ZIP(ArchiveReader::new, Set.of("zip"), "application/zip");

    private static final Set<FileType> TEXTS = Set.of(HTML, VTT, SRT, CSV, MARKDOWN, TEXT);
    // Any program's files may be these underneath: only the ending says that they are meant for
    // people
    private static final Set<FileType> BY_ENDING = Set.of(VTT, SRT, CSV, MARKDOWN, TEXT, ZIP);

    private final Supplier<FormatReader> reader;
    private final Set<String> extensions;
    private final List<String> mediaTypes;

    FileType(Supplier<FormatReader> reader, Set<String> extensions, String... mediaTypes) {
        this.reader = reader;
        this.extensions = extensions;
        this.mediaTypes = List.of(mediaTypes);
    }

    FormatReader reader() {
        return reader.get();
    }

    /** Media type of the format itself; templates and the like have others. */
    String mediaType() {
        return mediaTypes.getFirst();
    }

    /** Whether files are plain characters, which look alike whatever they mean. */
    boolean isText() {
        return TEXTS.contains(this);
    }

    /** The type of a file with this ending, if we read it. */
    static Optional<FileType> ofFileName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String extension = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return List.of(values()).stream()
                .filter(type -> dot >= 0 && type.extensions.contains(extension))
                .findFirst();
    }

    /** The type that content of this media type has without a telling ending, if we read it. */
    static Optional<FileType> ofMediaType(String mediaType) {
        return List.of(values()).stream()
                .filter(type -> !BY_ENDING.contains(type) && type.mediaTypes.contains(mediaType))
                .findFirst();
    }

    /** Whether content of this media type may stand in a file of this type. */
    boolean admits(String mediaType) {
        return mediaTypes.contains(mediaType) || (isText() && couldBeText(mediaType));
    }

    private static boolean couldBeText(String mediaType) {
        return mediaType.startsWith("text/")
                || mediaType.startsWith("message/") // a text that begins like a letter
                || mediaType.endsWith("xml")
                || mediaType.equals("application/octet-stream") // UTF-16 without a mark
                || mediaType.equals("application/json")
                || mediaType.equals("application/javascript")
                || mediaType.equals("application/x-subrip");
    }
}
