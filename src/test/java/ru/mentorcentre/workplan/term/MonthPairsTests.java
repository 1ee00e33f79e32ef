package ru.mentorcentre.workplan.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has to hold for any two months, in both contexts. */
class MonthPairsTests {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @ParameterizedTest
    @MethodSource("plans")
    void oneMonthLiesInTheYearOfThePlan(PlanYear plan) {
        for (var month : Month.values()) {
            for (var style : new TextStyle[] {TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT}) {
                var term = TermReader.read(month.getDisplayName(style, RUSSIAN), plan);
                assertThat(term.kind()).as(term.raw()).isEqualTo(TermKind.MONTH);
                assertThat(term.start().getMonth()).isEqualTo(month);
                assertThat(term.start()).isBetween(plan.first(), plan.last());
                assertThat(term.end()).isEqualTo(YearMonth.from(term.start()).atEndOfMonth());
            }
        }
    }

    @Test
    void aRangeOfASchoolYearLiesInItOrIsRefused() {
        var plan = PlanYear.school(2026);
        forEachPair((first, last) -> {
            var term = TermReader.read(name(first) + "–" + name(last), plan);
            if (plan.month(last).isBefore(plan.month(first))) {
                assertThat(term.problem()).startsWith("конец раньше начала").endsWith("допишите год");
            } else {
                assertThat(term.kind()).isEqualTo(TermKind.MONTH_RANGE);
                assertDays(term, plan.month(first), plan.month(last));
                assertThat(term.end()).isBeforeOrEqualTo(plan.last());
            }
        });
    }

    @Test
    void aRangeOfACalendarYearRunsForwardOverNewYear() {
        forEachPair((first, last) -> {
            var term = TermReader.read("с " + name(first) + " по " + name(last), PlanYear.calendar(2026));
            assertDays(term, YearMonth.of(2026, first), YearMonth.of(last.compareTo(first) < 0 ? 2027 : 2026, last));
        });
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aListSpansBothMonthsInAnyOrder(PlanYear plan) {
        forEachPair((first, last) -> {
            var there = TermReader.read(name(first) + ", " + name(last), plan);
            var back = TermReader.read(name(last) + " и " + name(first), plan);
            assertThat(there.head()).isEqualTo(back.head());
            assertThat(there.kind()).isEqualTo(TermKind.MONTH_LIST);
            assertThat(there.head().days()).hasSize(2);
            assertThat(there.start()).isAfterOrEqualTo(plan.first());
            assertThat(there.end()).isBeforeOrEqualTo(plan.last());
        });
    }

    @ParameterizedTest
    @MethodSource("plans")
    void statedYearsWinOverThePlan(PlanYear plan) {
        forEachPair((first, last) -> {
            var term = TermReader.read(name(first) + " 2020 – " + name(last) + " 2021", plan);
            assertDays(term, YearMonth.of(2020, first), YearMonth.of(2021, last));
        });
    }

    @ParameterizedTest
    @MethodSource("plans")
    void oneStatedYearBelongsToBothWhereverThatIsInOrder(PlanYear plan) {
        forEachPair((first, last) -> {
            var term = TermReader.read(name(first) + " – " + name(last) + " 2021", plan);
            if (last.compareTo(first) >= 0) {
                assertDays(term, YearMonth.of(2021, first), YearMonth.of(2021, last));
            } else if (plan.context() == YearContext.SCHOOL && isAutumn(first) && !isAutumn(last)) {
                assertDays(term, YearMonth.of(2020, first), YearMonth.of(2021, last));
            } else {
                assertThat(term.problem()).startsWith("конец раньше начала").doesNotContain("допишите");
            }
        });
    }

    static Stream<PlanYear> plans() {
        return Stream.of(PlanYear.school(2026), PlanYear.calendar(2026));
    }

    private static boolean isAutumn(Month month) {
        return month.compareTo(Month.SEPTEMBER) >= 0;
    }

    private static void assertDays(Term term, YearMonth first, YearMonth last) {
        assertThat(term.start()).as(term.raw()).isEqualTo(first.atDay(1));
        assertThat(term.end()).as(term.raw()).isEqualTo(last.atEndOfMonth());
        assertThat(term.isOverdue(term.end())).isFalse();
        assertThat(term.isOverdue(term.end().plusDays(1))).isTrue();
        assertThat(term.isOverdue(LocalDate.MIN)).isFalse();
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, RUSSIAN);
    }

    private static void forEachPair(BiConsumer<Month, Month> check) {
        for (var first : Month.values()) {
            for (var last : Month.values()) {
                check.accept(first, last);
            }
        }
    }
}
