package ru.mentorcentre.workplan.term;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Finds the year of each point (domain §10.2). A stated year wins over the plan's and belongs to all points before it
 * without one: «февраль, март 2021». Where that would run backwards in a plan by the school year, they lie in one school
 * year: «ноябрь – май 2027» begins in 2026. What comes after a stated year goes on from there: «октябрь 2026 – май».
 */
final class YearAssignment {

    private final List<DatedPoint> dated = new ArrayList<>();
    private PlanYear plan;

    private YearAssignment(PlanYear plan) {
        this.plan = plan;
    }

    static List<DatedPoint> date(List<TermPoint> points, PlanYear plan) {
        var assignment = new YearAssignment(plan);
        int begin = 0;
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).year() != null) {
                assignment.share(points.subList(begin, i + 1), points.get(i).year());
                begin = i + 1;
            }
        }
        points.subList(begin, points.size()).forEach(assignment::byPlan);
        return assignment.dated;
    }

    private void share(List<TermPoint> points, int year) {
        var last = points.get(points.size() - 1);
        var sameYear = dated(points, point -> year);
        plan = plan.around(YearMonth.of(year, last.firstMonth(plan.context())));
        var samePlan = dated(points, this::yearOf);
        var isInOrder = isInOrder(sameYear) || plan.context() == YearContext.CALENDAR || !isInOrder(samePlan);
        dated.addAll(isInOrder ? sameYear : samePlan);
    }

    private List<DatedPoint> dated(List<TermPoint> points, ToIntFunction<TermPoint> year) {
        return points.stream()
                .map(point -> new DatedPoint(point, plan.context(), year.applyAsInt(point), true))
                .toList();
    }

    private static boolean isInOrder(List<DatedPoint> points) {
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).month().isBefore(points.get(i - 1).month())) {
                return false;
            }
        }
        return true;
    }

    private void byPlan(TermPoint point) {
        var context = plan.context();
        if (plan.month(point.lastMonth(context)).isBefore(plan.month(point.firstMonth(context)))) {
            throw TermNotRead.because("III квартал приходится на два учебных года, допишите год");
        }
        dated.add(new DatedPoint(point, context, yearOf(point), false));
    }

    private int yearOf(TermPoint point) {
        return plan.month(point.firstMonth(plan.context())).getYear();
    }
}
