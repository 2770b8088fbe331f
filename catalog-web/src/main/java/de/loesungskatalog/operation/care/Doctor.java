package de.loesungskatalog.operation.care;

import de.loesungskatalog.operation.care.Finding.Level;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Examines everything that the catalogue needs, one after the other. */
@Component
public final class Doctor {

    private static final Logger LOG = LoggerFactory.getLogger(Doctor.class);

    private final List<Examination> examinations;

    Doctor(List<Examination> examinations) {
        this.examinations = List.copyOf(examinations);
    }

    /** Whether only to look. */
    public enum Mode {
        LOOK,
        FIX
    }

    public List<Finding> examine(Mode mode) {
        List<Finding> findings = new ArrayList<>();
        for (Examination examination : examinations) {
            List<Finding> first = examine(examination);
            boolean mend = mode == Mode.FIX && first.stream().anyMatch(Doctor::isWrong);
            findings.addAll(mend ? mended(examination, first) : first);
        }
        return findings;
    }

    private static List<Finding> mended(Examination examination, List<Finding> before) {
        try {
            examination.fix();
        } catch (IOException | RuntimeException e) { // edge of one examination
            LOG.error("{} could not be mended", examination.name(), e);
            return before;
        }
        return examine(examination);
    }

    private static List<Finding> examine(Examination examination) {
        try {
            return examination.examine();
        } catch (IOException | RuntimeException e) { // the others must be examined all the same
            LOG.error("{} could not be examined", examination.name(), e);
            return List.of(
                    Finding.problem(
                            examination.name(),
                            "Ließ sich nicht prüfen: " + e.getMessage(),
                            "Einzelheiten stehen im Protokoll."));
        }
    }

    private static boolean isWrong(Finding finding) {
        return finding.level() != Level.OK;
    }
}
