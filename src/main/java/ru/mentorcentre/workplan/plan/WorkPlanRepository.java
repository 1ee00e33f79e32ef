package ru.mentorcentre.workplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkPlanRepository extends Repository<WorkPlan, Long> {

    WorkPlan saveAndFlush(WorkPlan plan);

    @Query("select p from WorkPlan p where p.id = :id")
    Optional<WorkPlan> find(long id);

    /** All, the latest year first, with the numbers of their events; the week goes from a Monday to a Sunday. */
    @Query("""
            select new ru.mentorcentre.workplan.plan.WorkPlanRow(p.id, p.title, p.context, p.startYear, p.state, p.stateOn,
                p.edition, count(e), coalesce(sum(case when e.state = PlannedEventState.DONE then 1 else 0 end), 0),
                coalesce(sum(case when p.approvedOn is not null and p.state <> WorkPlanState.CLOSED
                    and e.state in (PlannedEventState.PLANNED, PlannedEventState.MOVED) and e.endsOn < :today
                    then 1 else 0 end), 0),
                coalesce(sum(case when p.approvedOn is not null and p.state <> WorkPlanState.CLOSED
                    and e.state in (PlannedEventState.PLANNED, PlannedEventState.MOVED)
                    and (e.startsOn between :monday and :sunday or e.endsOn between :monday and :sunday)
                    then 1 else 0 end), 0),
                p.remark, p.approvedOn)
            from WorkPlan p
            left join PlannedEvent e on e.municipalityId = p.municipalityId and e.planId = p.id
            group by p.id, p.title, p.context, p.startYear, p.state, p.stateOn, p.edition, p.remark, p.approvedOn
            order by p.startYear desc, p.title, p.id""")
    List<WorkPlanRow> rows(LocalDate today, LocalDate monday, LocalDate sunday);

    void delete(WorkPlan plan);

    void flush();
}
