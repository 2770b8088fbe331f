package de.loesungskatalog.harvest.export;

import de.loesungskatalog.catalogue.Catalogue;
import de.loesungskatalog.event.EventSeries;
import de.loesungskatalog.event.Events;
import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.Solutions;
import de.loesungskatalog.taxonomy.Taxonomy;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Writes the catalogue, or one topic area of it, in one of several forms. Thread-safe; what is
 * changed meanwhile is in the export or not.
 */
@Component
public class CatalogueExport {

    /** Shipped with the program and written out so that the folder explains its own codes. */
    private static final List<String> VOCABULARY =
            List.of(
                    "leika_services.tsv",
                    "model_regions.tsv",
                    "municipalities.tsv",
                    "ozg_services.tsv",
                    "situations.tsv",
                    "topic_areas.tsv");

    private final Catalogue catalogue;
    private final Organisations organisations;
    private final Events events;
    private final Solutions solutions;
    private final CompleteRecord records;
    private final StoredFiles files;

    CatalogueExport(
            Catalogue catalogue,
            Organisations organisations,
            Events events,
            Solutions solutions,
            CompleteRecord records,
            StoredFiles files) {
        this.catalogue = catalogue;
        this.organisations = organisations;
        this.events = events;
        this.solutions = solutions;
        this.records = records;
        this.files = files;
    }

    /**
     * Writes into a folder that does not exist yet or is empty; it appears when it is complete.
     *
     * @throws java.nio.file.DirectoryNotEmptyException if the folder holds anything
     */
    public ExportSummary write(ExportRequest request) throws IOException {
        try (ExportFolder target = ExportFolder.beside(request.folder())) {
            boolean whole = request.format() == ExportFormat.FOLDER;
            List<Organisation> known = whole ? organisations.all() : List.of();
            List<EventSeries> series = whole ? events.all() : List.of();
            if (whole) {
                target.write("catalogue.yml", RecordYaml.of(catalogue.description()));
                writeVocabulary(target);
            }
            if (!known.isEmpty()) {
                target.write("organisations.yml", RecordYaml.of(known));
            }
            for (EventSeries each : series) {
                target.write("events/" + each.id() + ".yml", RecordYaml.of(each));
            }
            int written = 0;
            int copied = 0;
            try (SolutionWriter writer = writer(request.format(), target)) {
                for (SolutionId id : solutions.ids()) {
                    Optional<Solution> solution = solutions.find(id).filter(request::includes);
                    if (solution.isPresent()) {
                        copied += writer.write(solution.get());
                        written++;
                    }
                }
            }
            target.finish();
            return new ExportSummary(written, known.size(), series.size(), copied);
        }
    }

    private SolutionWriter writer(ExportFormat format, ExportFolder target) throws IOException {
        return switch (format) {
            case FOLDER -> new SolutionFolder(records, files, target);
            case JSONL -> new JsonLines(records, files, target);
            case CSV -> new SpreadsheetTable(target);
        };
    }

    private static void writeVocabulary(ExportFolder target) throws IOException {
        for (String table : VOCABULARY) {
            try (InputStream in = Taxonomy.class.getResourceAsStream(table)) {
                if (in == null) {
                    throw new IllegalStateException("Table " + table + " was not packed");
                }
                target.write("taxonomy/" + table, in);
            }
        }
    }
}
