package de.loesungskatalog.material.typography;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The two font files. They measure all text and are embedded in PDF files; Debian's
 * fonts-liberation2 brings them.
 */
public record LiberationSans(Path regular, Path bold) {

    private static final List<Path> FOLDERS =
            List.of(
                    Path.of("/usr/share/fonts/truetype/liberation2"), // first: the files in data/
                    // were made with these
                    Path.of("/usr/share/fonts/truetype/liberation"),
                    Path.of("/usr/share/fonts/liberation-sans-fonts"),
                    Path.of("/usr/share/fonts/liberation"));

    public static LiberationSans installed() throws IOException {
        for (Path folder : FOLDERS) {
            if (Files.isReadable(folder.resolve("LiberationSans-Bold.ttf"))) {
                return new LiberationSans(
                        folder.resolve("LiberationSans-Regular.ttf"),
                        folder.resolve("LiberationSans-Bold.ttf"));
            }
        }
        throw new IOException(
                "The font Liberation Sans is missing; looked in "
                        + FOLDERS
                        + ". On Debian: apt-get install fonts-liberation2");
    }

    static TrueTypeFont open(Path file) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBufferedFile(file.toString()));
    }
}
