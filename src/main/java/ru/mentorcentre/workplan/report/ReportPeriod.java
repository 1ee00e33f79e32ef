package ru.mentorcentre.workplan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.workplan.term.PlanYear;

/**
 * A period of the year of a plan that is reported on, both days included.
 *
 * @param name as the query string has it
 * @param title what people read
 */
public record ReportPeriod(String name, String title, LocalDate first, LocalDate last) {

    private static final int MONTHS = 3;

    /** The whole year, then its four quarters from its first month. */
    static List<ReportPeriod> of(PlanYear year) {
        List<ReportPeriod> periods = new ArrayList<>();
        periods.add(new ReportPeriod("year", "весь " + year.title(), year.first(), year.last()));
        for (int quarter = 1; quarter <= 12 / MONTHS; quarter++) {
            LocalDate first = year.first().plusMonths((quarter - 1L) * MONTHS);
            LocalDate last = first.plusMonths(MONTHS).minusDays(1);
            periods.add(new ReportPeriod(
                    "q" + quarter,
                    "%d-й квартал плана: %s – %s".formatted(quarter, Day.of(first), Day.of(last)),
                    first,
                    last));
        }
        return periods;
    }

    /** The one of this name; the quarter of that day otherwise, the whole year outside it. */
    static ReportPeriod asked(PlanYear year, String name, LocalDate today) {
        List<ReportPeriod> all = of(year);
        return all.stream()
                .filter(one -> one.name.equals(name))
                .findFirst()
                .orElseGet(() -> all.stream()
                        .skip(1)
                        .filter(one -> one.covers(today))
                        .findFirst()
                        .orElse(all.get(0)));
    }

    /** Whether the day lies in it; {@code null} does not. */
    boolean covers(LocalDate day) {
        return day != null && !day.isBefore(first) && !day.isAfter(last);
    }
}
