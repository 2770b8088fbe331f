package de.loesungskatalog.solution;

import java.util.List;
import java.util.function.Predicate;

/**
 * How many of the questions that others ask before they take a solution over its record answers.
 * Says how much is told, not how good the solution is.
 */
public record Completeness(int answered, int asked) {

    private static final List<Predicate<Solution>> QUESTIONS =
            List.of(
                    solution -> solution.summary() != null,
                    solution -> solution.problem() != null,
                    solution -> solution.description() != null,
                    solution -> solution.benefit() != null,
                    solution -> solution.status() != null,
                    solution -> !solution.provider().isEmpty(),
                    solution -> !solution.features().isEmpty(),
                    solution -> !solution.reuse().modes().isEmpty(),
                    solution -> !solution.reuse().organisational().isEmpty(),
                    solution -> !solution.reuse().legal().isEmpty(),
                    solution -> !solution.reuse().financial().isEmpty(),
                    solution -> !solution.reuse().technical().isEmpty(),
                    solution -> !solution.reuse().prerequisites().isEmpty(),
                    solution -> !solution.reuse().obstacles().isEmpty(),
                    solution -> !solution.adoptions().isEmpty(),
                    solution -> !solution.contacts().isEmpty(),
                    solution -> !solution.faqs().isEmpty(),
                    solution -> !solution.documents().isEmpty(),
                    solution -> !solution.milestones().isEmpty(),
                    solution -> !solution.provenance().sources().isEmpty());

    public static Completeness of(Solution solution) {
        return new Completeness(
                (int) QUESTIONS.stream().filter(question -> question.test(solution)).count(),
                QUESTIONS.size());
    }
}
