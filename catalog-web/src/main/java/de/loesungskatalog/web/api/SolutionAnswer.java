package de.loesungskatalog.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.Visibility;
import de.loesungskatalog.web.Addresses;

import java.util.List;

/**
 * A solution in the vocabulary of its record, without internal documents, and what was made of its
 * files.
 */
record SolutionAnswer(@JsonUnwrapped Solution solution, String url, List<FileAnswer> files) {

    static SolutionAnswer of(Solution solution, List<SourceDocument> documents) {
        Solution visible =
                solution.withDocuments(
                        solution.documents().stream()
                                .filter(document -> document.visibility() == Visibility.PUBLIC)
                                .toList());
        return new SolutionAnswer(
                visible,
                Addresses.solution(solution.id()),
                documents.stream().map(FileAnswer::of).toList());
    }
}
