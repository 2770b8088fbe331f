package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.SearchIndex.Health;
import de.loesungskatalog.solution.SolutionId;

import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads a whole index: Lucene's own check of every structure, then the ids of all solutions. */
final class GenerationExamination {

    private GenerationExamination() {}

    static Health of(Directory directory) throws IOException {
        Optional<String> problem = problem(directory);
        return new Health(problem, problem.isEmpty() ? solutions(directory) : Set.of());
    }

    private static Optional<String> problem(Directory directory) throws IOException {
        try (CheckIndex check = new CheckIndex(directory)) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
            CheckIndex.Status status = check.checkIndex();
            if (status.clean) {
                return Optional.empty();
            }
            return Optional.of(
                    status.missingSegments
                            ? "the list of segments is missing or damaged"
                            : status.numBadSegments + " damaged segments");
        }
    }

    private static Set<SolutionId> solutions(Directory directory) throws IOException {
        Set<SolutionId> ids = new HashSet<>();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Terms terms = MultiTerms.getTerms(reader, IndexFields.ID);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                for (BytesRef id = each.next(); id != null; id = each.next()) {
                    ids.add(new SolutionId(id.utf8ToString()));
                }
            }
        }
        return ids;
    }
}
