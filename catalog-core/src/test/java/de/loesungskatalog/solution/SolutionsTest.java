package de.loesungskatalog.solution;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.change.Change;
import de.loesungskatalog.change.Subject;
import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.sample.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SolutionsTest {

    private final TestDatabase database = new TestDatabase();
    private final Solutions solutions = database.solutions();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void storedRecordReadsBackEqual() {
        Solution solution = SampleCorpus.schoolRegistration();
        solutions.save(solution);
        assertThat(solutions.find(solution.id())).contains(solution);
    }

    @Test
    void equalRecordIsLeftAloneAndNotAnnounced() {
        solutions.save(SampleCorpus.schoolRegistration());
        long position = database.outbox().position();
        assertThat(solutions.save(SampleCorpus.schoolRegistration())).isFalse();
        assertThat(database.outbox().position()).isEqualTo(position);
    }

    @Test
    void outboxReportsEachRecordOnceWithItsLastChange() {
        solutions.save(SampleCorpus.schoolRegistration());
        solutions.save(SampleCorpus.residentParkingPermit());
        solutions.save(SampleCorpus.schoolRegistration().withTitle("Schulanmeldung"));
        assertThat(database.outbox().after(0, 10))
                .containsExactly(
                        new Change(2, Subject.SOLUTION, "bewohnerparkausweis"),
                        new Change(3, Subject.SOLUTION, "schulanmeldung"));
    }

    @Test
    void draftIsNotPublished() {
        Solution draft = SampleCorpus.schoolRegistration().withPublication(Publication.DRAFT);
        solutions.save(draft);
        assertThat(solutions.find(draft.id())).isPresent();
        assertThat(solutions.findPublished(draft.id())).isEmpty();
        assertThat(solutions.countPublished()).isZero();
        assertThat(solutions.newest(10)).isEmpty();
    }

    @Test
    void newestComesFirst() {
        SampleCorpus.all().forEach(solutions::save);
        assertThat(solutions.newest(2))
                .extracting(Solution::id)
                .containsExactly(
                        SampleCorpus.SCHOOL_REGISTRATION, SampleCorpus.RESIDENT_PARKING_PERMIT);
    }

    @Test
    void recordThatAnswersMostComesFirst() {
        Solution scarce = Solution.titled(new SolutionId("knapp"), "Knapp");
        Solution rich = scarce.withId(new SolutionId("reich")).withProblem("Es fehlte etwas.");
        Solution richer = rich.withId(new SolutionId("reicher")).withBenefit("Nun ist es da.");
        solutions.save(scarce);
        solutions.save(richer);
        solutions.save(rich);
        assertThat(solutions.mostComplete(3)).containsExactly(richer, rich, scarce);
        assertThat(Completeness.of(richer)).isEqualTo(new Completeness(2, 20));
    }
}
