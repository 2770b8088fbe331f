package de.loesungskatalog.material.subtitle;

import java.util.ArrayList;
import java.util.List;

/** One subtitle: at most two lines, shown as long as it takes to read them aloud. */
record Cue(long start, long end, List<String> lines) {

    private static final int LINE = 42; // characters; more does not fit a video on a phone
    private static final int LINES = 2;
    private static final long MILLIS_PER_CHARACTER = 68; // about 15 characters a second
    private static final long SHORTEST = 1_800;
    private static final long PAUSE = 120;

    static List<Cue> sequence(List<String> sentences) {
        List<Cue> cues = new ArrayList<>();
        long time = 500;
        for (String sentence : sentences) {
            List<String> lines = balanced(sentence);
            for (int first = 0; first < lines.size(); first += LINES) {
                List<String> shown = lines.subList(first, Math.min(lines.size(), first + LINES));
                long length =
                        Math.max(SHORTEST, String.join(" ", shown).length() * MILLIS_PER_CHARACTER);
                cues.add(new Cue(time, time + length, List.copyOf(shown)));
                time += length + PAUSE;
            }
        }
        return cues;
    }

    String block() {
        return stamp(start) + " --> " + stamp(end) + "\n" + String.join("\n", lines) + "\n";
    }

    /**
     * As few cues as possible, but no last cue of a single word: lines as short as that number
     * allows.
     */
    private static List<String> balanced(String sentence) {
        List<String> best = wrapped(sentence, LINE);
        int cues = (best.size() + LINES - 1) / LINES;
        for (int width = LINE; width > LINE / 2 && best.size() > 1; width--) {
            List<String> narrower = wrapped(sentence, width);
            if (narrower.size() > cues * LINES) {
                break;
            }
            best = narrower;
        }
        return best;
    }

    private static List<String> wrapped(String sentence, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : sentence.replace("&", "und").replace("<", "").split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line);
                line = "";
            }
            line = line.isEmpty() ? word : line + " " + word;
        }
        lines.add(line);
        return lines;
    }

    private static String stamp(long millis) {
        return "%02d:%02d:%02d.%03d"
                .formatted(
                        millis / 3_600_000,
                        millis / 60_000 % 60,
                        millis / 1_000 % 60,
                        millis % 1_000);
    }
}
