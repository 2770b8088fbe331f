package de.loesungskatalog.material;

import de.loesungskatalog.material.solution.DeclaredDocument;
import de.loesungskatalog.material.solution.RecordReader;
import de.loesungskatalog.material.solution.SolutionRecord;
import de.loesungskatalog.material.solution.Vocabulary;
import de.loesungskatalog.material.typography.LiberationSans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * One pass over a catalogue folder: makes every file that a record declares and we compiled, beside
 * the record.
 */
final class MaterialRun {

    private final Path data;
    private final Workshop workshop;
    private final RunReport report = new RunReport();
    private final Repetitions repetitions = new Repetitions();

    MaterialRun(Path data) throws IOException {
        this.data = data;
        this.workshop = new Workshop(new Vocabulary(data), LiberationSans.installed());
    }

    RunReport makeAll() throws IOException {
        RecordReader records = new RecordReader();
        for (Path folder : records.folders(data)) {
            SolutionRecord solution = records.read(folder);
            for (DeclaredDocument document : solution.documents()) {
                if (document.isOurs()) {
                    make(folder, solution, document);
                }
            }
        }
        repetitions.refuse();
        return report;
    }

    private void make(Path folder, SolutionRecord solution, DeclaredDocument document)
            throws IOException {
        try {
            byte[] bytes = workshop.make(solution, document);
            Path file = folder.resolve(document.file());
            boolean changed =
                    Files.notExists(file) || !Arrays.equals(Files.readAllBytes(file), bytes);
            if (changed) { // an unchanged file keeps its time, so that nobody reads it again
                Files.write(file, bytes);
            }
            report.made(document, bytes.length, changed);
            if (document.type().equals("slides")) {
                repetitions.add(solution.id(), workshop.deck(solution, document));
            }
        } catch (IllegalArgumentException | IOException e) {
            throw new IOException("Making " + document.file(), e);
        }
    }
}
