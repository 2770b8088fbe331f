package de.loesungskatalog.harvest.export;

import de.loesungskatalog.solution.Solution;

import java.io.IOException;
import java.io.Writer;

/** One record a line in {@code loesungen.jsonl}; files in folders beside. */
final class JsonLines implements SolutionWriter {

    private final CompleteRecord records;
    private final StoredFiles files;
    private final ExportFolder target;
    private final Writer lines;

    JsonLines(CompleteRecord records, StoredFiles files, ExportFolder target) throws IOException {
        this.records = records;
        this.files = files;
        this.target = target;
        this.lines = target.open("loesungen.jsonl");
    }

    @Override
    public int write(Solution solution) throws IOException {
        CompleteRecord.Complete complete = records.of(solution, "dateien/" + solution.id() + "/");
        lines.write(RecordYaml.json(complete.record()));
        lines.write('\n');
        return files.write(complete.files(), "", target);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
