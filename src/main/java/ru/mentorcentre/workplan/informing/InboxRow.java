package ru.mentorcentre.workplan.informing;

import java.time.Instant;

/**
 * A message in the list of whoever got it.
 *
 * @param author {@code null} for the program, or an account that is gone
 * @param event title of the event it is about, {@code null} for none
 */
record InboxRow(
        long id,
        String subject,
        String author,
        boolean automatic,
        MessageState state,
        Instant deliveredAt,
        Instant readAt,
        String event,
        Long attachmentId) {

    static final String COLUMNS =
            "m.id, m.subject, m.author, m.automatic, m.state, r.deliveredAt, r.readAt, coalesce(e.approvedTitle, e.title), m.attachmentId";

    static final String FROM = """
            MessageRecipient r
            join Message m on m.municipalityId = r.municipalityId and m.id = r.messageId
            left join PlannedEvent e on e.municipalityId = m.municipalityId and e.id = m.eventId""";

    public boolean isUnread() {
        return readAt == null;
    }

    public boolean isWithdrawn() {
        return state == MessageState.WITHDRAWN;
    }

    public String writer() {
        return automatic ? "Напоминание программы" : author == null ? "Центр" : author;
    }
}
