package de.loesungskatalog.operation.care;

import de.loesungskatalog.search.IndexFeeder;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.List;

/** The index against its checksums and against the database. */
@Component
@Order(50)
final class IndexExamination implements Examination {

    private final IndexState state;
    private final IndexFeeder feeder;

    IndexExamination(IndexState state, IndexFeeder feeder) {
        this.state = state;
        this.feeder = feeder;
    }

    @Override
    public String name() {
        return "Suchindex";
    }

    @Override
    public List<Finding> examine() throws IOException {
        List<String> problems = state.problems();
        return problems.isEmpty()
                ? List.of(Finding.ok(name(), "Unbeschädigt und auf dem Stand der Datenbank."))
                : problems.stream()
                        .map(
                                problem ->
                                        Finding.problem(
                                                name(),
                                                problem,
                                                "katalog index rebuild oder katalog doctor --fix"))
                        .toList();
    }

    @Override
    public void fix() {
        feeder.rebuild();
    }
}
