package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.solution.Visibility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Subtitles in WebVTT or SubRip: a page for each cue, with its start. A cue whose time cannot be
 * read keeps its text and says so by a missing start.
 */
final class SubtitleReader implements FormatReader {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern TIME =
            Pattern.compile(
                    "^\\s*(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?\\s*-->.*");
    private static final Pattern TAG = Pattern.compile("<[^>]{0,200}>|\\{\\\\[^}]{0,50}\\}");
    private static final Pattern NO_CUE = Pattern.compile("^(WEBVTT|NOTE|STYLE|REGION)\\b.*");

    @Override
    public void read(Path file, Findings findings) throws IOException {
        String text = TextFile.read(file, findings).replace("\r\n", "\n").replace('\r', '\n');
        int unreadable = 0;
        for (String block : BLANK_LINE.split(text)) {
            List<String> lines = new ArrayList<>(block.strip().lines().toList());
            if (lines.isEmpty() || NO_CUE.matcher(lines.getFirst()).matches()) {
                continue;
            }
            int arrow = arrow(lines);
            if (arrow >= 0) {
                Matcher time = TIME.matcher(lines.get(arrow));
                unreadable += time.matches() ? 0 : 1;
                cue(time, lines.subList(arrow + 1, lines.size()), findings);
            }
        }
        if (unreadable > 0) {
            findings.note("Stellen ohne lesbare Zeit: " + unreadable + ".");
        }
    }

    /** Line with the times: the first, or the second after the name of the cue. */
    private static int arrow(List<String> lines) {
        for (int i = 0; i < Math.min(2, lines.size()); i++) {
            if (lines.get(i).contains("-->")) {
                return i;
            }
        }
        return -1;
    }

    private static void cue(Matcher time, List<String> lines, Findings findings) {
        String text = PlainText.of(TAG.matcher(String.join("\n", lines)).replaceAll(""));
        if (!text.isEmpty()) {
            findings.add(
                    new DocumentPage(
                            PageKind.CUE,
                            findings.nextNumber(),
                            null,
                            text,
                            null,
                            Visibility.PUBLIC,
                            time.matches() ? seconds(time) : null));
        }
    }

    private static double seconds(Matcher time) {
        String hours = time.group(1);
        String fraction = time.group(4);
        return (hours == null ? 0 : Integer.parseInt(hours) * 3_600)
                + Integer.parseInt(time.group(2)) * 60
                + Integer.parseInt(time.group(3))
                + (fraction == null ? 0 : Double.parseDouble("0." + fraction));
    }
}
