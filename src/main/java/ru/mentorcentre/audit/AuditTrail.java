package ru.mentorcentre.audit;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.AuditEvent;

/** Writes the audit trail. What happened in a transaction is on record if, and only if, it was committed. */
@Service
public class AuditTrail {

    private static final int YEARS_KEPT = 3;

    private final AuditEntryRepository entries;
    private final Clock clock;

    AuditTrail(AuditEntryRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(AuditEvent event) {
        record(event.action(), event.subject(), AuditActor.current());
    }

    /** For what has no transaction, or one that is about to fail: log-ins and refusals. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordApart(AuditEvent.Action action, String subject, AuditActor actor) {
        record(action, subject, actor);
    }

    /**
     * A file is about to leave: committed before its first byte.
     *
     * @param path where it was asked for
     * @return key of the entry, for {@link #finish}
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public long begin(String subject, String path) {
        return entries.save(AuditEntry.begun(clock.instant(), subject, path, AuditActor.current()))
                .id();
    }

    /** @param rows how many were sent, {@code null} when that is not known */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void finish(long id, Long rows) {
        entries.finish(id, clock.instant(), rows);
    }

    /** A login is no more: what is on record about the account names it by the new one. */
    @Transactional
    public void renamed(String login, String now) {
        entries.rename(login, now);
    }

    private void record(AuditEvent.Action action, String subject, AuditActor actor) {
        entries.save(new AuditEntry(clock.instant(), action, subject, actor));
    }

    /** Takes away what is older than the trail goes back. */
    @Transactional
    public void cleanUp() {
        entries.removeBefore(ZonedDateTime.now(clock).minusYears(YEARS_KEPT).toInstant());
    }
}
