package de.loesungskatalog.web.feed;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.io.FeedException;

import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.solution.PublishedSolutions;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.ArrayList;
import java.util.List;

/**
 * One solution as an Atom feed, for those who use it already: its record, and each of its
 * documents. A reader shows an entry again when its date changes.
 */
@RestController
class SolutionFeed {

    private final PublishedSolutions published;
    private final AtomParts atom;

    SolutionFeed(PublishedSolutions published, AtomParts atom) {
        this.published = published;
        this.atom = atom;
    }

    @GetMapping("/loesungen/{id}/feed.atom")
    ResponseEntity<String> feed(@PathVariable SolutionId id) throws FeedException {
        Solution solution = published.get(id);
        List<Entry> entries = new ArrayList<>();
        entries.add(
                atom.entry(
                        Addresses.solution(id),
                        solution.title(),
                        solution.updated(),
                        solution.summary(),
                        null));
        for (SourceDocument document : published.documents(id)) {
            entries.add(
                    atom.entry(
                            Addresses.document(document.id()),
                            document.title(),
                            solution.updated(), // documents have no date of their own
                            null,
                            null));
        }
        return atom.answer(
                atom.feed(solution.title(), Addresses.solution(id), Addresses.feed(id), entries));
    }
}
