package de.loesungskatalog.material;

import de.loesungskatalog.material.deck.Storyline;
import de.loesungskatalog.material.page.Deck;
import de.loesungskatalog.material.solution.DeclaredDocument;
import de.loesungskatalog.material.solution.RecordReader;
import de.loesungskatalog.material.solution.SolutionRecord;
import de.loesungskatalog.material.solution.Vocabulary;
import de.loesungskatalog.material.typography.LiberationSans;
import de.loesungskatalog.material.typography.Typesetter;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A small catalogue of invented records: one with a bit of everything, one with the longest texts.
 */
public final class SampleCatalogue {

    public static final Path FOLDER = Path.of("src/test/resources/catalogue");

    private SampleCatalogue() {}

    public static SolutionRecord appointments() throws IOException {
        return read("termine-musterstadt");
    }

    public static SolutionRecord longTexts() throws IOException {
        return read("lange-texte");
    }

    /** A name and a source, little more. */
    public static SolutionRecord poor() throws IOException {
        return read("nur-ein-name");
    }

    public static Deck deck(SolutionRecord solution) throws IOException {
        return new Storyline(typesetter(), new Vocabulary(FOLDER))
                .tell(solution, solution.documents().getFirst());
    }

    public static DeclaredDocument document(SolutionRecord solution, String id) {
        return solution.documents().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static Typesetter typesetter() throws IOException {
        return new Typesetter(LiberationSans.installed());
    }

    private static SolutionRecord read(String id) throws IOException {
        return new RecordReader().read(FOLDER.resolve("solutions").resolve(id));
    }
}
