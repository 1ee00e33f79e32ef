package ru.mentorcentre.workplan.report;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.workplan.plan.PlannedEvents;
import ru.mentorcentre.workplan.plan.WorkPlanInfo;

/** Reports on the plans of the current municipality. */
@Service
@Transactional(readOnly = true)
class PlanReports {

    private final PlannedEvents events;
    private final Clock clock;

    PlanReports(PlannedEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** @param period its name; the current quarter for anything else */
    PlanReport of(WorkPlanInfo plan, String period) {
        LocalDate today = LocalDate.now(clock);
        return PlanReport.of(
                events.of(plan.id()), ReportPeriod.asked(plan.year(), period, today), plan.judgedOn(today));
    }
}
