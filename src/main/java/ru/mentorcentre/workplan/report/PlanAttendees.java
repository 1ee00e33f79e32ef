package ru.mentorcentre.workplan.report;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;

/** Whom the events of a plan reached in a period (охват): counted, and by name. */
@Service
@Transactional(readOnly = true)
class PlanAttendees {

    private final EntityManager entityManager;

    PlanAttendees(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    PlanCoverage coverage(long plan, ReportPeriod period) {
        return new ListQuery<>(
                        entityManager,
                        PlanCoverage.class,
                        "count(distinct x.educatorId), count(distinct x.schoolId)",
                        """
                                Participation x
                                join EventSession d on d.municipalityId = x.municipalityId and d.id = x.sessionId
                                join PlannedEvent e on e.municipalityId = d.municipalityId and e.id = d.eventId""")
                .where("x.state = ParticipationState.ATTENDED")
                .where("e.planId = :plan", "plan", plan)
                .where("d.heldOn between :from and :until", "from", period.first())
                .with("until", period.last())
                .one()
                .orElseThrow();
    }

    /** @param typed a part of the name, {@code null} for all */
    ListPage<AttendeeRow> page(long plan, ReportPeriod period, String typed, int page) {
        return query(plan, period, typed).page(page);
    }

    void each(long plan, ReportPeriod period, String typed, Consumer<AttendeeRow> rows) {
        query(plan, period, typed).each(rows);
    }

    private ListQuery<AttendeeRow> query(long plan, ReportPeriod period, String typed) {
        return new ListQuery<>(entityManager, AttendeeRow.class, AttendeeRow.COLUMNS, AttendeeRow.FROM)
                .where(AttendeeRow.WAS_THERE, "plan", plan)
                .with("from", period.first())
                .with("until", period.last())
                .whereWordsFound("w.searchText like :q", typed)
                .orderBy("s.shortName, s.id, w.fullName, w.id");
    }
}
