package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.extraction.Failure;

import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text file as text: by its byte order mark, else as UTF-8 if it is that, else by the zeros that
 * UTF-16 has, else by a guess of Tika.
 */
final class TextFile {

    private static final int BYTES_PER_CHARACTER = 4;

    private TextFile() {}

    static String read(Path file, Findings findings) throws IOException {
        long limit = (long) findings.limits().characters() * BYTES_PER_CHARACTER;
        if (Files.size(file) > limit) {
            throw new LimitExceededException(
                    Failure.TOO_MUCH_TEXT, Files.size(file) + " bytes of plain text");
        }
        return decode(Files.readAllBytes(file));
    }

    static String decode(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, guess(bytes));
        }
    }

    /** UTF-16 without a mark: every second byte of Western text is zero. */
    private static @org.jspecify.annotations.Nullable Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length, 4_000) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (odd * 10 > length * 3 && even * 10 < length) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 10 > length * 3 && odd * 10 < length ? StandardCharsets.UTF_16BE : null;
    }

    private static Charset guess(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        String name = match == null ? "windows-1252" : match.getName();
        // ISO-8859-1 in files of offices is Windows-1252: the same but for quotes and dashes
        return name.equals("ISO-8859-1") || !Charset.isSupported(name)
                ? Charset.forName("windows-1252")
                : Charset.forName(name);
    }
}
