package de.loesungskatalog.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.search.IndexChange;
import de.loesungskatalog.search.SolutionCard;
import de.loesungskatalog.search.Suggestion;
import de.loesungskatalog.search.Suggestion.Kind;
import de.loesungskatalog.solution.SolutionId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class SuggestTest {

    @TempDir private Path folder;
    private IndexedSamples samples;

    @BeforeEach
    void index() throws IOException {
        samples = IndexedSamples.corpus(folder);
    }

    @AfterEach
    void close() throws IOException {
        samples.close();
    }

    @Test
    void beginningSuggestsSolutionTopicAndWord() {
        List<Suggestion> found = samples.engine.suggest("schul", 10);
        assertThat(found)
                .contains(
                        new Suggestion(Kind.SOLUTION, "Digitale Schulanmeldung", "schulanmeldung"),
                        new Suggestion(Kind.WORD, "Schulanmeldung", "Schulanmeldung"));
        assertThat(samples.engine.suggest("mobi", 10))
                .startsWith(new Suggestion(Kind.TOPIC, "Mobilität & Reisen", "mobilitaet-reisen"));
    }

    @Test
    void secondWordCompletesTheText() {
        assertThat(samples.engine.suggest("digitale schulan", 10))
                .extracting(Suggestion::text)
                .contains("Digitale Schulanmeldung", "digitale Schulanmeldung");
    }

    @Test
    void typingErrorIsForgiven() {
        assertThat(samples.engine.suggest("Schulanmeldnug", 5))
                .extracting(Suggestion::target)
                .contains("schulanmeldung");
    }

    @Test
    void nothingTypedAndSignsSuggestNothing() {
        assertThat(samples.engine.suggest("", 5)).isEmpty();
        assertThat(samples.engine.suggest("*(\"", 5)).isEmpty();
        assertThat(samples.engine.suggest("Schule", 0)).isEmpty();
    }

    @Test
    void withdrawnSolutionIsNeitherSuggestedNorUsedForSpelling() throws IOException {
        samples.engine.apply(
                IndexChange.of(List.of(), List.of(SampleCorpus.SCHOOL_REGISTRATION)),
                IndexedSamples.DATABASE,
                2);
        assertThat(samples.engine.suggest("schulanm", 10)).isEmpty();
        assertThat(samples.find("Schulanmeldnug").corrected()).isNull();
    }

    @Test
    void similarSolutionsShareWordsOrAService() throws IOException {
        samples.rebuild(
                2,
                List.of(
                        IndexedSamples.entry(SampleCorpus.schoolRegistration()),
                        IndexedSamples.entry(SampleCorpus.bicycleCounter()),
                        IndexedSamples.entry(
                                IndexedSamples.titled("andere", "Etwas ganz anderes")
                                        .withOzgServices(
                                                SampleCorpus.schoolRegistration().ozgServices())),
                        IndexedSamples.entry(
                                IndexedSamples.titled("kita", "Kita-Platz")
                                        .withSummary("Eltern melden ihre Kinder online an."))));
        assertThat(samples.engine.similar(SampleCorpus.SCHOOL_REGISTRATION, 5))
                .extracting(SolutionCard::id)
                .containsExactly(new SolutionId("andere"), new SolutionId("kita"));
        assertThat(samples.engine.similar(new SolutionId("fehlt"), 5)).isEmpty();
    }
}
