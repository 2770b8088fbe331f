package de.loesungskatalog.harvest;

import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.ItemChange;
import de.loesungskatalog.harvest.report.Level;
import de.loesungskatalog.harvest.report.ReportItem;
import de.loesungskatalog.harvest.report.Stage;
import de.loesungskatalog.solution.Publication;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.Solutions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Takes out of the public view what a source delivered before and delivers no longer. Nothing is
 * deleted. If the source was empty or an item of it could not be read, nothing is withdrawn: what
 * seems to be gone may just be broken.
 */
@Component
class Withdrawal {

    private final Solutions solutions;
    private final Journal journal;
    private final TransactionTemplate transactions;

    Withdrawal(Solutions solutions, Journal journal, TransactionTemplate transactions) {
        this.solutions = solutions;
        this.journal = journal;
        this.transactions = transactions;
    }

    /**
     * Solutions that a source delivered last, that it no longer does, and that are not withdrawn.
     */
    List<Solution> missing(String source, Set<SolutionId> delivered) {
        List<Solution> missing = new ArrayList<>();
        for (SolutionId id : journal.deliveredBy(source)) {
            Optional<Solution> stored =
                    delivered.contains(id) ? Optional.empty() : solutions.find(id);
            stored.filter(solution -> solution.publication() != Publication.WITHDRAWN)
                    .ifPresent(missing::add);
        }
        return missing;
    }

    ReportItem withdraw(Solution solution, String source, UUID run, int position) {
        ReportItem row = row(solution, source);
        transactions.executeWithoutResult(
                status -> {
                    solutions.save(solution.withPublication(Publication.WITHDRAWN));
                    journal.append(run, position, solution.id(), List.of(row));
                });
        return row;
    }

    static ReportItem row(Solution solution, String source) {
        return new ReportItem(
                source,
                solution.id().value(),
                Stage.RECORD,
                Level.NOTE,
                ItemChange.WITHDRAWN,
                0,
                "„"
                        + solution.title()
                        + "“ ist in der Quelle nicht mehr enthalten und nicht mehr öffentlich.",
                "War das ein Versehen, liefern Sie den Eintrag wieder mit.");
    }

    static ReportItem refrained(String source, int missing) {
        return ReportItem.of(
                source,
                "",
                Finding.note(
                        Stage.SOURCE,
                        missing
                                + " Lösungen fehlen in der Quelle, bleiben aber öffentlich, weil"
                                + " die Quelle leer ist oder nicht alles lesbar war.",
                        "Beheben Sie die Fehler und lesen Sie die Quelle noch einmal ein."));
    }
}
