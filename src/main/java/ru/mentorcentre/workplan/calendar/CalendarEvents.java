package ru.mentorcentre.workplan.calendar;

import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListQuery;

/** The events of the plans that are carried out, by their days. */
@Service
@Transactional(readOnly = true)
class CalendarEvents {

    private final EntityManager entityManager;

    CalendarEvents(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Those whose term meets the month. */
    List<CalendarEvent> of(YearMonth month) {
        return query().where("coalesce(e.approvedStartsOn, e.approvedEndsOn) <= :last", "last", month.atEndOfMonth())
                .where("coalesce(e.approvedEndsOn, e.approvedStartsOn) >= :first", "first", month.atDay(1))
                .list();
    }

    /** Those a calendar can keep: a term without an end has no place in it. */
    List<CalendarEvent> withEnd() {
        return query().where("e.approvedEndsOn is not null").list();
    }

    /** The dates of events in the month. */
    List<CalendarSession> sessions(YearMonth month) {
        return sessionQuery()
                .where("d.heldOn between :first and :last", "first", month.atDay(1))
                .with("last", month.atEndOfMonth())
                .list();
    }

    /** All dates of events. */
    List<CalendarSession> sessions() {
        return sessionQuery().list();
    }

    private ListQuery<CalendarSession> sessionQuery() {
        return new ListQuery<>(entityManager, CalendarSession.class, CalendarSession.COLUMNS, CalendarSession.FROM)
                .orderBy("d.heldOn, d.startsAt, e.approvedTitle, d.id");
    }

    private ListQuery<CalendarEvent> query() {
        return new ListQuery<>(entityManager, CalendarEvent.class, CalendarEvent.COLUMNS, CalendarEvent.FROM)
                .orderBy("coalesce(e.approvedStartsOn, e.approvedEndsOn), e.approvedTitle, e.id");
    }
}
