package ru.mentorcentre.workplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.workplan.PlannedEventState;

/** Whole weeks, every day once, and each event where it belongs. */
class MonthGridTests {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Test
    void everyMonthHasWholeWeeksAndEveryDayOnce() {
        for (YearMonth month = YearMonth.of(2019, 1); month.getYear() < 2033; month = month.plusMonths(1)) {
            MonthGrid grid = MonthGrid.of(month, List.of());
            assertThat(grid.weeks()).as("%s", month).allSatisfy(week -> {
                assertThat(week).hasSize(7);
                assertThat(week.get(0).day().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            });
            List<LocalDate> days = days(grid).map(CalendarDay::day).toList();
            assertThat(days)
                    .as("%s", month)
                    .containsExactlyElementsOf(days.get(0)
                            .datesUntil(days.get(0).plusDays(days.size()))
                            .toList());
            assertThat(days(grid).filter(CalendarDay::ofMonth).map(CalendarDay::day))
                    .as("%s", month)
                    .containsExactlyElementsOf(month.atDay(1)
                            .datesUntil(month.plusMonths(1).atDay(1))
                            .toList());
            assertThat(grid.weeks()).allMatch(week -> week.stream().anyMatch(CalendarDay::ofMonth));
            assertThat(grid.isEmpty()).isTrue();
        }
    }

    @Test
    void anEventStandsOnTheEndsOfItsTerm() {
        MonthGrid grid = MonthGrid.of(
                OCTOBER,
                List.of(
                        event("День", "2026-10-05", "2026-10-05"),
                        event("Внутри", "2026-10-05", "2026-10-20"),
                        event("Начинается", "2026-10-31", "2027-05-31"),
                        event("Кончается", "2026-09-01", "2026-10-01"),
                        event("До дня", null, "2026-10-15"),
                        event("С дня", "2026-10-16", null)));
        assertThat(marks(grid))
                .containsExactly(
                        "2026-10-01 Кончается ENDS",
                        "2026-10-05 День SINGLE",
                        "2026-10-05 Внутри BEGINS",
                        "2026-10-15 До дня ENDS",
                        "2026-10-16 С дня BEGINS",
                        "2026-10-20 Внутри ENDS",
                        "2026-10-31 Начинается BEGINS");
        assertThat(grid.wholeMonth()).isEmpty();
    }

    @Test
    void whatFillsTheMonthStandsBesideTheDays() {
        MonthGrid grid = MonthGrid.of(
                OCTOBER,
                List.of(
                        event("Месяц", "2026-10-01", "2026-10-31"),
                        event("Год", "2026-09-01", "2027-05-31"),
                        event("Не с первого", "2026-10-02", "2026-11-30")));
        assertThat(grid.wholeMonth()).extracting(CalendarEvent::title).containsExactly("Месяц", "Год");
        assertThat(marks(grid)).containsExactly("2026-10-02 Не с первого BEGINS");
        assertThat(grid.isEmpty()).isFalse();
    }

    @Test
    void aNeighboursDayShowsWhatIsOnIt() {
        MonthGrid grid = MonthGrid.of(
                OCTOBER,
                List.of(
                        event("С сентября", "2026-09-30", "2026-10-02"),
                        event("С воскресенья", "2026-09-27", "2026-10-03"),
                        event("Месяц с хвостом", "2026-09-29", "2026-11-01"),
                        event("Ноябрьское", "2026-11-01", "2026-11-01")));
        assertThat(grid.weeks().get(0).get(2).day()).isEqualTo("2026-09-30");
        assertThat(marks(grid))
                .containsExactly(
                        "2026-09-29 Месяц с хвостом BEGINS",
                        "2026-09-30 С сентября BEGINS",
                        "2026-10-02 С сентября ENDS",
                        "2026-10-03 С воскресенья ENDS",
                        "2026-11-01 Месяц с хвостом ENDS",
                        "2026-11-01 Ноябрьское SINGLE");
        assertThat(grid.wholeMonth()).extracting(CalendarEvent::title).containsExactly("Месяц с хвостом");
        MonthGrid bare = MonthGrid.of(OCTOBER, List.of(event("Ноябрьское", "2026-11-01", "2026-11-01")));
        assertThat(bare.isEmpty()).as("nothing of the month itself").isTrue();
    }

    @Test
    void daysAreToldInWords() {
        assertThat(event("", "2026-10-05", "2026-10-05").days()).isEqualTo("05.10.2026");
        assertThat(event("", "2026-10-05", "2026-11-06").days()).isEqualTo("с 05.10.2026 по 06.11.2026");
        assertThat(event("", null, "2026-11-06").days()).isEqualTo("по 06.11.2026");
        assertThat(event("", "2026-10-05", null).days()).isEqualTo("с 05.10.2026");
        assertThat(MonthGrid.of(OCTOBER, List.of()).weeks().get(0).get(5).words())
                .isEqualTo("3 октября, суббота");
    }

    private static Stream<String> marks(MonthGrid grid) {
        return days(grid)
                .flatMap(day -> day.marks().stream()
                        .map(mark -> day.day() + " " + mark.event().title() + " " + mark.edge()));
    }

    private static Stream<CalendarDay> days(MonthGrid grid) {
        return grid.weeks().stream().flatMap(List::stream);
    }

    private static CalendarEvent event(String title, String first, String last) {
        return new CalendarEvent(
                1,
                0,
                null,
                1,
                "План",
                "Раздел",
                title,
                null,
                null,
                first == null ? null : LocalDate.parse(first),
                last == null ? null : LocalDate.parse(last),
                null,
                null,
                PlannedEventState.PLANNED,
                null);
    }
}
