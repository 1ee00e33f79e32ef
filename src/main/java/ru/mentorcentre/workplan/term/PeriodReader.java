package ru.mentorcentre.workplan.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import ru.mentorcentre.shared.Day;

/**
 * Reads a term that names days, months or quarters (domain §10.2). A range of a plan by the calendar year that runs
 * backwards without a stated year crosses New Year: «ноябрь – май» ends in May of the next year, after the plan. In a plan
 * by the school year nothing runs over its end, so «май – октябрь» is refused and not guessed.
 */
final class PeriodReader {

    private final List<DatedPoint> points;
    private int position;

    private PeriodReader(List<DatedPoint> points) {
        this.points = points;
    }

    /** Told by {@link TermNotRead} when it names none, or days that do not exist. */
    static TermHead read(TermText text, PlanYear plan) {
        var stretches = MonthFilling.fill(StretchReader.read(text.folded()));
        var points =
                stretches.stream().flatMap(stretch -> stretch.points().stream()).toList();
        refuseHalvesOfAnyYear(points, plan);
        var reader = new PeriodReader(YearAssignment.date(points, plan));
        List<DayRange> days = new ArrayList<>();
        stretches.forEach(stretch -> days.add(reader.days(stretch.shape())));
        if (days.size() > 1) {
            days.sort(Comparator.comparing(DayRange::first));
        }
        return new TermHead(kind(stretches), days, null);
    }

    private static void refuseHalvesOfAnyYear(List<TermPoint> points, PlanYear plan) {
        var isOfAnyYear = plan.context() == YearContext.SCHOOL
                && points.stream().anyMatch(point -> point.unit() == TermUnit.HALF_YEAR)
                && points.stream().map(TermPoint::year).anyMatch(Objects::nonNull);
        if (isOfAnyYear) {
            throw TermNotRead.because("полугодие учебного или календарного года? Напишите месяцы");
        }
    }

    private static TermKind kind(List<TermStretch> stretches) {
        var isOfMonths = stretches.stream()
                .allMatch(stretch ->
                        !stretch.shape().isOpen() && stretch.points().stream().allMatch(TermPoint::isOfMonths));
        if (!isOfMonths) {
            return TermKind.DAYS;
        }
        if (stretches.size() > 1) {
            return TermKind.MONTH_LIST;
        }
        return stretches.get(0).isMonth() ? TermKind.MONTH : TermKind.MONTH_RANGE;
    }

    private DayRange days(StretchShape shape) {
        var point = points.get(position++);
        return switch (shape) {
            case ONE -> point.days();
            case FROM -> new DayRange(point.days().first(), null);
            case THROUGH -> new DayRange(null, point.days().last());
            case UNTIL -> new DayRange(null, point.lastUntil());
            case RANGE, RANGE_UNTIL -> range(point, points.get(position++), shape);
        };
    }

    private static DayRange range(DatedPoint from, DatedPoint to, StretchShape shape) {
        var crossesNewYear = !to.isStated()
                && to.context() == YearContext.CALENDAR
                && to.month().isBefore(from.month());
        var end = crossesNewYear ? to.aYearLater() : to;
        var first = from.days().first();
        var last = shape == StretchShape.RANGE ? end.days().last() : end.lastUntil();
        if (last.isBefore(first)) {
            throw TermNotRead.because(backwards(first, last) + (to.isStated() ? "" : ", допишите год"));
        }
        return new DayRange(first, last);
    }

    private static String backwards(LocalDate first, LocalDate last) {
        return "конец раньше начала: с " + Day.of(first) + " по " + Day.of(last);
    }
}
