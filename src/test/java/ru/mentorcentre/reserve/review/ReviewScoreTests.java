package ru.mentorcentre.reserve.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What marks come to, worked out by hand. */
class ReviewScoreTests {

    @Test
    void aMeanCountsEachMarkAsOftenAsItsQualityWeighs() {
        assertThat(ReviewScore.mean(Map.of("a", 10, "b", 4), Map.of("a", 1, "b", 1)))
                .isEqualByComparingTo("7");
        assertThat(ReviewScore.mean(Map.of("a", 10, "b", 4), Map.of("a", 1, "b", 5)))
                .isEqualByComparingTo("5");
        assertThat(ReviewScore.mean(Map.of("a", 8, "b", 7, "c", 5), Map.of("a", 3, "b", 2, "c", 1)))
                .isEqualByComparingTo("7.17");
        assertThat(ReviewScore.mean(Map.of("a", 8, "gone", 1), Map.of("a", 3))).isEqualByComparingTo("8");
    }

    @Test
    void theMedianIsTheMiddleOrHalfwayBetweenTheTwoInTheMiddle() {
        assertThat(score("7").median()).isEqualByComparingTo("7");
        assertThat(score("9", "4").median()).isEqualByComparingTo("6.5");
        assertThat(score("9", "2", "8").median()).isEqualByComparingTo("8");
        assertThat(score("9.5", "2.25", "8", "7.5").median()).isEqualByComparingTo("7.75");
        assertThat(score("7.17", "7.20").median()).isEqualByComparingTo("7.19");
    }

    @Test
    void theSpreadTellsWhereExpertsDisagree() {
        assertThat(score("7").spread()).isNull();
        assertThat(score("7").isOutlying()).isFalse();
        assertThat(score("9", "2", "8").spread()).isEqualByComparingTo("7");
        assertThat(score("9", "6.01").isOutlying()).isFalse();
        assertThat(score("9", "6").isOutlying()).isTrue();
    }

    @Test
    void whereNobodyHasRatedThereIsNoScore() {
        assertThat(ReviewScore.of(List.of())).isEmpty();
    }

    private static ReviewScore score(String... means) {
        return ReviewScore.of(List.of(means).stream().map(BigDecimal::new).toList())
                .orElseThrow();
    }
}
