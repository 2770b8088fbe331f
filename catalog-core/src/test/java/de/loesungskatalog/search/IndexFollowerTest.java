package de.loesungskatalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

class IndexFollowerTest {

    private final List<Thread> workers = new CopyOnWriteArrayList<>();

    @Test
    void worksForOthersInItsOwnThread() {
        AtomicInteger stored = new AtomicInteger();
        AtomicInteger shown = new AtomicInteger();
        IndexFollower follower =
                follower(
                        () -> {
                            shown.set(stored.get());
                            workers.add(Thread.currentThread());
                        });
        try {
            for (int i = 1; i <= 3; i++) {
                stored.set(i);
                assertThat(follower.follows()).isTrue();
                assertThat(shown).hasValue(i);
            }
            assertThat(workers).doesNotContain(Thread.currentThread());
        } finally {
            follower.close();
        }
    }

    /** What it shows is seen by those who import and edit at the lowest priority. */
    @Test
    void standsBackBehindThoseWhoSearchButNotBehindThoseWhoImport() {
        IndexFollower follower = follower(() -> workers.add(Thread.currentThread()));
        try {
            assertThat(follower.follows()).isTrue();
            assertThat(workers.getFirst().getPriority())
                    .isGreaterThan(Thread.MIN_PRIORITY)
                    .isLessThan(Thread.NORM_PRIORITY);
        } finally {
            follower.close();
        }
    }

    @Test
    void whoWaitsHearsOfAFailure() {
        IndexFollower follower =
                follower(
                        () -> {
                            throw new IllegalStateException("no room");
                        });
        try {
            assertThatThrownBy(follower::follows).hasMessage("no room");
            assertThatThrownBy(follower::follows).as("tried again").hasMessage("no room");
        } finally {
            follower.close();
        }
    }

    @Test
    void nobodyWaitsForAThreadThatHasEnded() {
        IndexFollower follower = follower(() -> workers.add(Thread.currentThread()));
        follower.close();
        assertThat(follower.follows()).isFalse();
    }

    private static IndexFollower follower(Runnable catchUp) {
        IndexFollower follower = new IndexFollower(catchUp, tooMany -> {});
        follower.start(Pace.WATCHED);
        return follower;
    }
}
