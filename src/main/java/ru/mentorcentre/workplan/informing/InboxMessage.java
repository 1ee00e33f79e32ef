package ru.mentorcentre.workplan.informing;

import java.time.Instant;

/**
 * A message opened by whoever got it.
 *
 * @param readAt {@code null} for the first time
 */
record InboxMessage(
        long id,
        String subject,
        String body,
        String author,
        boolean automatic,
        MessageState state,
        Instant deliveredAt,
        Instant readAt,
        Instant withdrawnAt,
        String withdrawnReason,
        Long eventId,
        Long planId,
        String event,
        Long sessionId,
        Long attachmentId,
        String fileName) {

    static final String COLUMNS = """
            m.id, m.subject, m.body, m.author, m.automatic, m.state, r.deliveredAt, r.readAt, m.withdrawnAt,
            m.withdrawnReason, e.id, e.planId, coalesce(e.approvedTitle, e.title), m.sessionId, m.attachmentId, f.fileName""";

    static final String FROM = """
            MessageRecipient r
            join Message m on m.municipalityId = r.municipalityId and m.id = r.messageId
            left join PlannedEvent e on e.municipalityId = m.municipalityId and e.id = m.eventId
            left join PlanAttachment f on f.municipalityId = m.municipalityId and f.id = m.attachmentId""";

    public boolean isWithdrawn() {
        return state == MessageState.WITHDRAWN;
    }

    /** Withdrawn before it was read: of it only that and why is told. */
    public boolean isHidden() {
        return isWithdrawn() && readAt == null;
    }

    public String writer() {
        return automatic ? "Напоминание программы" : author == null ? "Центр" : author;
    }
}
