package de.loesungskatalog.operation.care;

import de.loesungskatalog.harvest.HarvestProgress;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.List;

/** Original files against their checksums. */
@Component
@Order(60)
final class FilesExamination implements Examination {

    private final Fixity files;

    FilesExamination(Fixity files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "Originaldateien";
    }

    @Override
    public List<Finding> examine() throws IOException {
        Fixity.Result result = files.verify(HarvestProgress.NONE);
        if (result.damages().isEmpty()) {
            return List.of(Finding.ok(name(), result.files() + " Dateien sind unverändert."));
        }
        return List.of(
                Finding.problem(
                        name(),
                        result.damages().size()
                                + " von "
                                + result.files()
                                + " Dateien sind beschädigt oder fehlen.",
                        "„katalog verify“ nennt sie. Lesen Sie die Unterlagen neu ein oder spielen"
                                + " Sie eine Sicherung zurück."));
    }
}
