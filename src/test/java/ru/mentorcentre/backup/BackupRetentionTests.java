package ru.mentorcentre.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The last days, and the first one of each of the last months. */
class BackupRetentionTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final BackupRetention retention = new BackupRetention(14, 12);

    @Test
    void aYearOfNightsBecomesTwoWeeksAndTwelveMonths() {
        List<String> names = Stream.iterate(TODAY.minusYears(2), day -> day.plusDays(1))
                .limit(731)
                .map(day -> "night-" + day + "-023000.zip")
                .toList();
        List<String> gone = retention.superfluous(names, TODAY);
        List<String> kept = names.stream().filter(name -> !gone.contains(name)).toList();
        assertThat(kept)
                .hasSize(14 + 12)
                .contains("night-2026-11-30-023000.zip", "night-2026-11-17-023000.zip", "night-2025-12-01-023000.zip")
                .doesNotContain("night-2026-11-16-023000.zip", "night-2025-11-30-023000.zip");
    }

    @Test
    void theFirstOfAMonthIsTheFirstThatWasMade() {
        assertThat(retention.superfluous(
                        List.of(
                                "night-2026-06-11-091200.zip",
                                "night-2026-06-12-023000.zip",
                                "night-2026-11-30-023000.zip"),
                        TODAY))
                .containsExactly("night-2026-06-12-023000.zip");
    }

    @Test
    void whatTellsNoDayStays() {
        assertThat(retention.superfluous(List.of("night-old.zip"), TODAY)).isEmpty();
    }
}
