package de.loesungskatalog.web.solution;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.solution.Publication;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.solution.Solutions;
import de.loesungskatalog.web.PageNotFoundException;
import de.loesungskatalog.web.WithdrawnException;

import org.springframework.stereotype.Component;

import java.util.List;

/**
 * The one way of pages and API to a single solution or document: what the public may not see does
 * not exist, what was withdrawn is gone. Thread-safe.
 */
@Component
public class PublishedSolutions {

    private final Solutions solutions;
    private final SourceDocuments documents;

    PublishedSolutions(Solutions solutions, SourceDocuments documents) {
        this.solutions = solutions;
        this.documents = documents;
    }

    /**
     * @throws PageNotFoundException if there is none or it is a draft
     * @throws WithdrawnException if it was public once
     */
    public Solution get(SolutionId id) {
        Solution solution =
                solutions
                        .find(id)
                        .orElseThrow(() -> new PageNotFoundException("No solution " + id));
        if (solution.publication() == Publication.WITHDRAWN) {
            throw new WithdrawnException("Solution " + id + " was withdrawn");
        }
        if (!solution.isPublished()) {
            throw new PageNotFoundException("Solution " + id + " is not published");
        }
        return solution;
    }

    /** Public documents of a solution in the order of its record. */
    public List<SourceDocument> documents(SolutionId id) {
        return documents.of(id).stream().filter(SourceDocument::isPublic).toList();
    }

    /** A public document of a published solution; throws like {@link #get}. */
    public SourceDocument document(DocumentId id) {
        get(id.solution());
        return documents
                .find(id)
                .filter(SourceDocument::isPublic)
                .orElseThrow(() -> new PageNotFoundException("No document " + id));
    }
}
