package ru.mentorcentre.reserve.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The gap between the need and the reserve, year by year. */
class YearNeedTests {

    @Test
    void whoIsNeededEarlierIsTakenFirstAndThoseInTrainingCountFromNextYear() {
        List<YearNeed> years = YearNeed.of(new TreeMap<>(Map.of(2025, 1L, 2026, 2L, 2027, 1L, 2029, 4L)), 2, 3, 2026);
        assertThat(years)
                .extracting(YearNeed::year, YearNeed::needed, YearNeed::until, YearNeed::available, YearNeed::gap)
                .map(Object::toString)
                .containsExactly(
                        "(2025, 1L, 1L, 2L, 0L)",
                        "(2026, 2L, 3L, 2L, 1L)",
                        "(2027, 1L, 4L, 5L, 0L)",
                        "(2029, 4L, 8L, 5L, 3L)");
        NeedBalance balance = new NeedBalance(2, 3, years, List.of());
        assertThat(balance.needed()).isEqualTo(8);
        assertThat(balance.gap()).isEqualTo(3);
        assertThat(new NeedBalance(2, 3, List.of(), List.of()).gap()).isZero();
    }
}
