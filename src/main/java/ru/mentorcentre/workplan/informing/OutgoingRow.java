package ru.mentorcentre.workplan.informing;

import java.time.Instant;

/**
 * A message in the list of those who send.
 *
 * @param people it was sent to, and how many of them have {@code read} it
 */
record OutgoingRow(
        long id,
        String subject,
        String author,
        boolean automatic,
        MessageState state,
        Instant madeAt,
        Instant sentAt,
        long people,
        long read,
        Long attachmentId) {

    static final String COLUMNS = """
            m.id, m.subject, m.author, m.automatic, m.state, m.madeAt, m.sentAt,
            (select count(r) from MessageRecipient r where r.municipalityId = m.municipalityId and r.messageId = m.id),
            (select count(r) from MessageRecipient r where r.municipalityId = m.municipalityId and r.messageId = m.id
                and r.readAt is not null), m.attachmentId""";

    public boolean isDraft() {
        return state == MessageState.DRAFT;
    }

    public String writer() {
        return automatic ? "Программа" : author == null ? "Удалённая учётная запись" : author;
    }
}
