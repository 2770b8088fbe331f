package de.loesungskatalog.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class PagerTest {

    @Test
    void onePageNeedsNoPager() {
        assertThat(at(1, 20).steps()).isEmpty();
    }

    @Test
    void neighboursFirstAndLastAreShownAndGapsMarked() {
        assertThat(at(10, 1_000).steps().stream().map(Pager.Step::number))
                .containsExactly(1, 0, 8, 9, 10, 11, 12, 0, 50);
    }

    @Test
    void nobodyIsLedBeyondWhatCanBeReached() {
        assertThat(at(1, 100_000).last()).isEqualTo(50);
        assertThat(at(50, 100_000).hasNext()).isFalse();
        assertThat(at(9, 30).isBeyond()).isTrue();
    }

    @Test
    void solutionsWithPassagesFillMorePages() {
        LinkedMultiValueMap<String, String> words = new LinkedMultiValueMap<>();
        words.add("q", "Bad");
        assertThat(Pager.of(SearchParameters.of(words), 21).last()).isEqualTo(3);
        assertThat(at(1, 21).last()).isEqualTo(2);
    }

    private static Pager at(int page, long total) {
        return Pager.of(SearchParameters.of(new LinkedMultiValueMap<>()).withPage(page), total);
    }
}
