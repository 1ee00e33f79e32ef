package ru.mentorcentre.audit;

import java.time.Instant;
import ru.mentorcentre.shared.AuditEvent;

/**
 * One line of the audit trail, as shown.
 *
 * @param path where a file was asked for, with its filter, else {@code null}
 * @param rows how many a file had, {@code null} when that is not known
 * @param finishedAt {@code null} for a file whose end nobody saw
 */
record AuditRow(
        long id,
        Instant at,
        AuditEvent.Action action,
        String subject,
        Long accountId,
        String login,
        String ip,
        Long municipalityId,
        String path,
        Long rows,
        Instant finishedAt) {

    /** It began to leave, and broke off or still does. */
    public boolean isUnfinished() {
        return finishedAt == null;
    }

    /** A login that nobody has is not kept; without an path it was the program itself. */
    public String who() {
        return login != null ? login : ip == null ? "программа" : "—";
    }
}
