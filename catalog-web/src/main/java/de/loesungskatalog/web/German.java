package de.loesungskatalog.web;

import org.jspecify.annotations.Nullable;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, dates and sizes as German readers expect them, whatever the machine's locale. */
public final class German {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMANY);

    /** Where the readers are. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d. MMMM uuuu, HH:mm 'Uhr'", Locale.GERMANY)
                    .withZone(ZoneId.of("Europe/Berlin"));

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.GERMANY);
    private static final char NO_BREAK = '\u00a0';
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char WORD_JOINER = '\u2060';

    private German() {}

    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    public static String time(Instant time) {
        return TIME.format(time);
    }

    /**
     * A point in time of the record: a year, month or day after ISO 8601 is written out, words stay
     * as they are.
     */
    public static String when(String text) {
        try {
            return switch (text.length()) {
                case 7 -> MONTH.format(YearMonth.parse(text));
                case 10 -> DATE.format(LocalDate.parse(text));
                default -> text;
            };
        } catch (DateTimeException e) {
            return text; // the words of the source
        }
    }

    public static String count(long number) {
        if (number >= 0 && number < 1_000) {
            return Long.toString(number); // most are, and making a format takes longer
        }
        return NumberFormat.getIntegerInstance(Locale.GERMANY).format(number);
    }

    /**
     * A name such as "Unternehmensführung &amp; -entwicklung" whose dangling hyphen stays with its
     * word at the end of a line, and whose long word may break where it is composed.
     */
    public static String label(String name) {
        return name.replace(" -", " -" + WORD_JOINER)
                .replace("Unternehmensf", "Unternehmens" + SOFT_HYPHEN + "f");
    }

    /** Size of a file, in decimal units as download lists use them. */
    public static String size(long bytes) {
        if (bytes < 1_000) {
            return count(bytes) + NO_BREAK + "Byte";
        }
        if (bytes < 1_000_000) {
            return count(Math.round(bytes / 1_000.0)) + NO_BREAK + "KB";
        }
        NumberFormat oneDigit = NumberFormat.getNumberInstance(Locale.GERMANY);
        oneDigit.setMinimumFractionDigits(1);
        oneDigit.setMaximumFractionDigits(1);
        return oneDigit.format(bytes / 1_000_000.0) + NO_BREAK + "MB";
    }

    /** Position in a recording, such as 1:33 or 1:02:05. */
    public static String position(double seconds) {
        long whole = (long) seconds;
        long hours = whole / 3_600;
        long minutes = whole % 3_600 / 60;
        long rest = whole % 60;
        return hours > 0
                ? "%d:%02d:%02d".formatted(hours, minutes, rest)
                : "%d:%02d".formatted(minutes, rest);
    }

    /** Short name of a file format, such as PPTX; "Datei" where none is common. */
    public static String format(String mediaType, @Nullable String fileName) {
        String known =
                switch (mediaType) {
                    case "application/pdf" -> "PDF";
                    case "application/vnd.openxmlformats-officedocument.presentationml.presentation" ->
                            "PPTX";
                    case "application/vnd.ms-powerpoint" -> "PPT";
                    case "application/vnd.oasis.opendocument.presentation" -> "ODP";
                    case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
                            "DOCX";
                    case "application/msword" -> "DOC";
                    case "application/vnd.oasis.opendocument.text" -> "ODT";
                    case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" ->
                            "XLSX";
                    case "application/vnd.ms-excel" -> "XLS";
                    case "application/vnd.oasis.opendocument.spreadsheet" -> "ODS";
                    case "text/csv" -> "CSV";
                    case "text/html", "application/xhtml+xml" -> "HTML";
                    case "text/vtt" -> "VTT";
                    default -> "";
                };
        if (!known.isEmpty()) {
            return known;
        }
        String name = fileName == null ? "" : fileName;
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return !extension.equals(name) && extension.matches("[A-Za-z0-9]{1,5}")
                ? extension.toUpperCase(Locale.ROOT)
                : "Datei";
    }
}
