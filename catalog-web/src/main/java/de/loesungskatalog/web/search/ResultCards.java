package de.loesungskatalog.web.search;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.PageKind;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.search.Hit;
import de.loesungskatalog.search.Match;
import de.loesungskatalog.search.SearchResult;
import de.loesungskatalog.search.SolutionCard;
import de.loesungskatalog.web.Pictures;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes cards of hits. Files and pictures of the matches come from the database, with one query a
 * page. Thread-safe.
 */
@Component
public class ResultCards {

    private final SourceDocuments documents;
    private final Pictures pictures;

    ResultCards(SourceDocuments documents, Pictures pictures) {
        this.documents = documents;
        this.pictures = pictures;
    }

    public List<ResultCard> of(SearchResult result) {
        Map<DocumentId, SourceDocument> matched = matchedDocuments(result.hits());
        String words = result.corrected() == null ? result.query().text() : result.corrected();
        return result.hits().stream()
                .map(hit -> ResultCard.of(hit.solution(), matches(hit, words, matched)))
                .toList();
    }

    /** Cards without matches. */
    public List<ResultCard> ofSolutions(List<SolutionCard> solutions) {
        return solutions.stream().map(card -> ResultCard.of(card, List.of())).toList();
    }

    /**
     * Delivered files that the matches of these hits lie in, for pictures and downloads beside a
     * match. Ready-made pages have neither, so nothing is asked about them.
     */
    public Map<DocumentId, SourceDocument> matchedDocuments(List<Hit> hits) {
        Set<DocumentId> files =
                hits.stream()
                        .flatMap(hit -> hit.matches().stream())
                        .map(Match::document)
                        .filter(document -> document != null && document.fileName() != null)
                        .map(Match.MatchedDocument::id)
                        .collect(Collectors.toSet());
        return documents.find(files).stream()
                .filter(SourceDocument::isPublic)
                .collect(Collectors.toMap(SourceDocument::id, Function.identity()));
    }

    /** Small picture of the slide or page that matched. */
    public Optional<String> picture(Match match, @Nullable SourceDocument document) {
        if (document == null || match.number() == null) {
            return Optional.empty();
        }
        return switch (match.kind()) {
            case SLIDE -> pictures.small(document, PageKind.SLIDE, match.number());
            case PAGE -> pictures.small(document, PageKind.PAGE, match.number());
            case SECTION, SHEET, FAQ, CUE, CONTACT, FIELD -> Optional.empty();
        };
    }

    /**
     * A document is named where it differs from that of the place before, and its file is offered
     * beside its first place: places of one deck follow each other, and a title that is read again
     * with each of them tells nothing new.
     */
    private List<MatchView> matches(
            Hit hit, String words, Map<DocumentId, SourceDocument> matched) {
        Set<DocumentId> offered = new HashSet<>();
        List<MatchView> matches = new ArrayList<>();
        DocumentId before = null;
        for (Match match : hit.matches()) {
            Match.MatchedDocument holder = match.document();
            SourceDocument document = holder == null ? null : matched.get(holder.id());
            matches.add(
                    MatchView.of(
                            hit.solution().id(),
                            match,
                            words,
                            holder == null || holder.id().equals(before) ? null : holder.title(),
                            document != null && offered.add(document.id())
                                    ? MatchView.Download.of(document)
                                    : null,
                            picture(match, document).orElse(null)));
            before = holder == null ? null : holder.id();
        }
        return matches;
    }
}
