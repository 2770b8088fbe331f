package de.loesungskatalog.harvest;

import de.loesungskatalog.document.ContentStore.Integrity;
import de.loesungskatalog.document.DocumentPage;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.StoredContent;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Solutions whose record, file, pages and index entry all say which version they are, so that a
 * mixture shows.
 */
final class VersionedCatalogue {

    private static final Pattern SAYING = Pattern.compile("(loesung-\\d+) Fassung (\\d+)");

    private VersionedCatalogue() {}

    /** Writes a source with all solutions in one version. */
    static Path source(Path folder, int solutions, int version) throws IOException {
        for (int number = 0; number < solutions; number++) {
            String id = "loesung-" + number;
            Path place = Files.createDirectories(folder.resolve("solutions/" + id));
            Files.writeString(
                    place.resolve("solution.yml"),
                    """
                    id: %1$s
                    publication: published
                    title: %1$s Fassung %2$d
                    summary: Antrag und Bescheid
                    documents:
                      - id: folien
                        file: folien.txt
                        title: Folien
                        type: slides
                    """
                            .formatted(id, version));
            Files.writeString(
                    place.resolve("folien.txt"),
                    "%1$s Fassung %2$d\fSeite zwei, %1$s Fassung %2$d".formatted(id, version));
        }
        return folder;
    }

    /**
     * Version of every stored solution, after the index has followed.
     *
     * @throws AssertionError if record, pages, file and index entry of a solution do not agree, or
     *     a row belongs to nothing
     */
    static Map<String, Integer> check(TestCatalogue catalogue, Path data) throws IOException {
        catalogue.follow();
        List<SolutionId> ids = catalogue.solutions().ids();
        Collection<Solution> solutions = catalogue.solutions().findAll(ids).values();
        Map<SolutionId, List<SourceDocument>> documents = catalogue.documents().of(ids);
        Map<String, Integer> versions = new TreeMap<>();
        Set<String> said = new HashSet<>();
        for (Solution solution : solutions) {
            SolutionId id = solution.id();
            String title = solution.title();
            List<SourceDocument> own = documents.getOrDefault(id, List.of());
            require(own.size() == 1, id + " has " + own.size() + " documents");
            for (DocumentPage page : catalogue.documents().pages(own.getFirst().id())) {
                require(page.text().endsWith(title), title + " has the page " + page.text());
            }
            require(
                    catalogue.documents().pages(own.getFirst().id()).size() == 2,
                    title + " lacks a page");
            requireFile(catalogue, own.getFirst(), title);
            versions.put(id.value(), versionIn(title));
            said.add(title);
        }
        requireIndex(data, versions, said);
        requireNoOrphans(catalogue);
        return versions;
    }

    private static void requireFile(TestCatalogue catalogue, SourceDocument document, String title)
            throws IOException {
        StoredContent content = document.content();
        if (content == null || catalogue.content.examine(content.sha256()) != Integrity.INTACT) {
            throw new AssertionError(title + " lacks its file");
        }
        String bytes =
                catalogue.content.withLocalCopy(content.sha256(), file -> Files.readString(file));
        require(bytes.startsWith(title + "\f"), title + " has the file " + bytes);
    }

    private static void requireIndex(Path data, Map<String, Integer> versions, Set<String> said) {
        IndexContent index = IndexContent.of(data.resolve("index"));
        require(
                Set.copyOf(index.solutions()).equals(versions.keySet()),
                "The index has " + index.solutions().size() + " solutions");
        Map<String, String> found = new HashMap<>();
        for (String stored : index.stored()) {
            Matcher matcher = SAYING.matcher(stored);
            while (matcher.find()) {
                require(said.contains(matcher.group()), "The index says " + matcher.group());
                found.put(matcher.group(1), matcher.group());
            }
        }
        require(found.size() == versions.size(), "The index tells " + found.size() + " versions");
    }

    private static void requireNoOrphans(TestCatalogue catalogue) {
        long orphans =
                catalogue
                        .database
                        .jdbc()
                        .sql(
                                """
                                select (select count(*) from outbox where subject = 'SOLUTION'
                                    and subject_id not in (select id from solution))
                                  + (select count(*) from document
                                    where solution_id not in (select id from solution))
                                  + (select count(*) from document_page
                                    where document_id not in (select id from document))
                                """)
                        .query(Long.class)
                        .single();
        require(orphans == 0, orphans + " rows belong to nothing");
    }

    private static int versionIn(String title) {
        Matcher matcher = SAYING.matcher(title);
        require(matcher.matches(), title);
        return Integer.parseInt(matcher.group(2));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
