package ru.mentorcentre.workplan.calendar;

import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListQuery;

/** The events of the plans that are carried out, by their days. */
@Service
@Transactional(readOnly = true)
class CalendarEvents {

    private static final long NOTHING = -1;

    private static final String LISTED = """
            exists (select 1 from Participation x
                left join PlanEducatorAccount u on u.municipalityId = x.municipalityId and u.educatorId = x.educatorId
                where x.municipalityId = d.municipalityId and x.sessionId = d.id
                and (u.accountId = :account or x.schoolId = :school))""";

    private final EntityManager entityManager;

    CalendarEvents(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Those whose term meets the weeks of the month. */
    List<CalendarEvent> of(YearMonth month) {
        return query().where("coalesce(e.approvedStartsOn, e.approvedEndsOn) <= :last", "last", MonthGrid.last(month))
                .where("coalesce(e.approvedEndsOn, e.approvedStartsOn) >= :first", "first", MonthGrid.first(month))
                .list();
    }

    /** Those a calendar can keep: a term without an end has no place in it. */
    List<CalendarEvent> withEnd() {
        return query().where("e.approvedEndsOn is not null").list();
    }

    /** The dates of events in the weeks of the month. */
    List<CalendarSession> sessions(YearMonth month) {
        return sessionQuery()
                .where("d.heldOn between :first and :last", "first", MonthGrid.first(month))
                .with("last", MonthGrid.last(month))
                .list();
    }

    /** All dates of events. */
    List<CalendarSession> sessions() {
        return sessionQuery().list();
    }

    /** Of those a calendar can keep, these. */
    List<CalendarEvent> withEnd(Set<Long> keys) {
        return keys.isEmpty()
                ? List.of()
                : query().where("e.approvedEndsOn is not null")
                        .where("e.id in :keys", "keys", keys)
                        .list();
    }

    /** The dates of these events, and those whose list has the viewer or people of the viewer's school. */
    List<CalendarSession> sessions(Set<Long> keys, Viewer viewer) {
        return sessionQuery()
                .where("(e.id in :keys or " + LISTED + ")", "keys", keys.isEmpty() ? Set.of(NOTHING) : keys)
                .with("account", viewer.accountId())
                .with("school", viewer.isOfSchool() ? viewer.schoolId() : NOTHING)
                .list();
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
