package ru.mentorcentre.audit;

import java.time.Instant;
import ru.mentorcentre.shared.AuditEvent;

/** One line of the audit trail, as shown. */
record AuditRow(
        long id,
        Instant at,
        AuditEvent.Action action,
        String subject,
        Long accountId,
        String login,
        String ip,
        Long municipalityId) {

    /** A login that nobody has is not kept; without an address it was the program itself. */
    public String who() {
        return login != null ? login : ip == null ? "программа" : "—";
    }
}
