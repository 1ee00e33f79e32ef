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
    private final PlanAttendees attendees;
    private final Clock clock;

    PlanReports(PlannedEvents events, PlanAttendees attendees, Clock clock) {
        this.events = events;
        this.attendees = attendees;
        this.clock = clock;
    }

    /** @param period its name; the current quarter for anything else */
    PlanReport of(WorkPlanInfo plan, String period) {
        LocalDate today = LocalDate.now(clock);
        ReportPeriod asked = ReportPeriod.asked(plan.year(), period, today);
        return PlanReport.of(events.of(plan.id()), asked, plan.judgedOn(today), attendees.coverage(plan.id(), asked));
    }
}
