package ru.mentorcentre.workplan.event;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ru.mentorcentre.workplan.term.PlanYear;

/**
 * A month of the year of a plan, to choose from.
 *
 * @param name as the query string has it: 2026-11
 * @param title «ноябрь 2026»
 */
public record PlanMonth(String name, String title) {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    public static PlanMonth of(YearMonth month) {
        return new PlanMonth(
                month.toString(),
                month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN) + " " + month.getYear());
    }

    /** All twelve. */
    public static List<PlanMonth> of(PlanYear year) {
        return Stream.iterate(YearMonth.from(year.first()), month -> month.plusMonths(1))
                .limit(12)
                .map(PlanMonth::of)
                .toList();
    }
}
