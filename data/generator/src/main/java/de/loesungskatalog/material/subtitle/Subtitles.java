package de.loesungskatalog.material.subtitle;

import de.loesungskatalog.material.solution.SolutionRecord;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a spoken-style retelling of a record as WebVTT. */
public final class Subtitles {

    private static final String LABEL = "Demonstration, zusammengestellt vom Lösungskatalog";

    public byte[] write(SolutionRecord solution) {
        StringBuilder text = new StringBuilder("WEBVTT\n\nNOTE\n");
        text.append(LABEL).append(" aus öffentlichen Quellen, Stand ");
        text.append(solution.provenance().readOnInWords()).append(".\n");
        text.append("Eine Aufnahme dazu gibt es nicht; die Zeiten sind angenommen.\n");
        List<Cue> cues = Cue.sequence(Narration.of(LABEL + ".", solution));
        for (int index = 0; index < cues.size(); index++) {
            text.append('\n').append(index + 1).append('\n').append(cues.get(index).block());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
