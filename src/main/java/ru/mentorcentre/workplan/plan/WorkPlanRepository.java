package ru.mentorcentre.workplan.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkPlanRepository extends Repository<WorkPlan, Long> {

    WorkPlan saveAndFlush(WorkPlan plan);

    @Query("select p from WorkPlan p where p.id = :id")
    Optional<WorkPlan> find(long id);

    /** All, the latest year first; how many events each has, how many are done, and how many are overdue. */
    @Query("""
            select new ru.mentorcentre.workplan.plan.WorkPlanRow(p.id, p.title, p.context, p.startYear, p.state, p.stateOn,
                p.edition, count(e), sum(case when e.state = PlannedEventState.DONE then 1 else 0 end),
                sum(case when p.approvedOn is not null and p.state <> WorkPlanState.CLOSED and e.state in (PlannedEventState.PLANNED, PlannedEventState.MOVED) and e.endsOn < :today
                    then 1 else 0 end))
            from WorkPlan p
            left join PlannedEvent e on e.municipalityId = p.municipalityId and e.planId = p.id
            group by p.id, p.title, p.context, p.startYear, p.state, p.stateOn, p.edition
            order by p.startYear desc, p.title, p.id""")
    List<WorkPlanRow> rows(java.time.LocalDate today);

    @Query("select p from WorkPlan p where p.id <> :than order by p.startYear desc, p.id desc")
    List<WorkPlan> others(long than);

    void delete(WorkPlan plan);

    void flush();
}
