package ru.mentorcentre.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Formula;
import ru.mentorcentre.shared.AuditEvent;

/**
 * One line of the audit trail. Stands outside the wall, since log-ins come before it; every list of entries names its
 * municipality. Nothing of it changes but a login that is no more.
 */
@Entity
class AuditEntry {

    private static final int LONGEST_SUBJECT = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private AuditEvent.Action action;

    private String subject;
    private Long accountId;

    /** As it is today. */
    @Formula("account_login(account_id)")
    private String login;

    private String ip;
    private Long municipalityId;
    private String path;
    private Long rowCount;
    private Instant finishedAt;

    protected AuditEntry() {}

    /** Something that has happened. */
    AuditEntry(Instant at, AuditEvent.Action action, String subject, AuditActor actor) {
        this.at = at;
        this.finishedAt = at;
        this.action = action;
        this.subject = cut(subject);
        this.accountId = actor.accountId();
        this.ip = actor.ip();
        this.municipalityId = actor.municipalityId();
    }

    /** A file that begins to leave. */
    static AuditEntry begun(Instant at, String subject, String path, AuditActor actor) {
        AuditEntry entry = new AuditEntry(at, AuditEvent.Action.EXPORT, subject, actor);
        entry.path = cut(path);
        entry.finishedAt = null;
        return entry;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_SUBJECT));
    }

    Long id() {
        return id;
    }
}
