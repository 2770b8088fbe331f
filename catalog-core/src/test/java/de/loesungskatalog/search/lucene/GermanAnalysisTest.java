package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.search.lucene.GermanAnalysis.Word;
import de.loesungskatalog.taxonomy.LeikaService;
import de.loesungskatalog.taxonomy.Taxonomy;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

class GermanAnalysisTest {

    private final GermanAnalysis analysis = new GermanAnalysis(new Compounds());

    @Test
    void wordsTakenApartTogetherAreThoseOfEachName() {
        List<String> names =
                Taxonomy.shipped().leikaServices().stream().map(LeikaService::name).toList();
        Set<String> written = new LinkedHashSet<>();
        names.forEach(name -> written.addAll(analysis.written(name)));
        Map<String, Word> each = analysis.each(written);
        assertThat(names)
                .hasSizeGreaterThan(4000)
                .allSatisfy(
                        name ->
                                assertThat(
                                                analysis.written(name).stream()
                                                        .map(each::get)
                                                        .filter(Objects::nonNull)
                                                        .map(GermanAnalysisTest::termsOf))
                                        .containsExactlyElementsOf(
                                                analysis.words(name).stream()
                                                        .map(GermanAnalysisTest::termsOf)
                                                        .toList()));
    }

    @Test
    void nameOfStopWordsIsWrittenAsItsAbbreviation() {
        assertThat(analysis.written("Einer für Alle und die Kommune"))
                .containsExactly("EfA", "und", "die", "Kommune");
    }

    private static List<Object> termsOf(Word word) {
        return List.of(word.term(), word.parts());
    }
}
