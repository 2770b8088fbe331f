package de.loesungskatalog.harvest.export;

import de.loesungskatalog.solution.Solution;

import java.io.IOException;

/** One folder a solution: the record and the files that it names, beside it. */
final class SolutionFolder implements SolutionWriter {

    private final CompleteRecord records;
    private final StoredFiles files;
    private final ExportFolder target;

    SolutionFolder(CompleteRecord records, StoredFiles files, ExportFolder target) {
        this.records = records;
        this.files = files;
        this.target = target;
    }

    @Override
    public int write(Solution solution) throws IOException {
        String folder = "solutions/" + solution.id() + "/";
        CompleteRecord.Complete complete = records.of(solution, "");
        target.write(folder + "solution.yml", RecordYaml.of(complete.record()));
        return files.write(complete.files(), folder, target);
    }

    @Override
    public void close() {
        // every solution is complete by itself
    }
}
