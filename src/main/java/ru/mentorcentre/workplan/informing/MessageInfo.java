package ru.mentorcentre.workplan.informing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.workplan.EventAudience;
import ru.mentorcentre.workplan.attendance.EventSessionRow;

/**
 * A message as whoever sends it sees it; {@code null} for what is not there.
 *
 * @param author {@code null} for the program, or an account that is gone
 * @param planId of its event
 * @param sessionId the date whose list it is for
 */
record MessageInfo(
        long id,
        int version,
        String subject,
        String body,
        String author,
        boolean automatic,
        MessageState state,
        Instant madeAt,
        Instant sentAt,
        Instant repeatedAt,
        Instant withdrawnAt,
        String withdrawnReason,
        Set<EventAudience> groups,
        Set<Role> roles,
        Long eventId,
        Long planId,
        String event,
        Long sessionId,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        Long attachmentId,
        String fileName) {

    static final String COLUMNS = """
            m.id, m.version, m.subject, m.body, m.author, m.automatic, m.state, m.madeAt, m.sentAt, m.repeatedAt,
            m.withdrawnAt, m.withdrawnReason, m.audiences, m.roles, e.id, e.planId, e.title,
            d.id, d.heldOn, d.startsAt, d.endsAt, m.attachmentId, f.fileName""";

    static final String FROM = """
            Message m
            left join PlannedEvent e on e.municipalityId = m.municipalityId and e.id = m.eventId
            left join EventSession d on d.municipalityId = m.municipalityId and d.id = m.sessionId
            left join PlanAttachment f on f.municipalityId = m.municipalityId and f.id = m.attachmentId""";

    public boolean isDraft() {
        return state == MessageState.DRAFT;
    }

    public boolean isSent() {
        return state == MessageState.SENT;
    }

    /** Whom it is for, without the schools. */
    public String audience() {
        return sessionId == null
                ? MessageAudience.inWords(groups, roles)
                : "Список даты " + EventSessionRow.when(heldOn, startsAt, endsAt);
    }

    /** As people see who wrote it. */
    public String writer() {
        return automatic ? "Программа" : author == null ? "Удалённая учётная запись" : author;
    }
}
