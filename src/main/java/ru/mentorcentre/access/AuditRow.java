package ru.mentorcentre.access;

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

    /** The program itself, or a login that nobody has, acts under no name. */
    public String who() {
        return login == null ? "—" : login;
    }
}
