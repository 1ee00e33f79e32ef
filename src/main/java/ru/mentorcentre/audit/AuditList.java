package ru.mentorcentre.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.Tenant;

/** The audit trail, the latest on top: that of the current municipality, or all of it in the root scope. */
@Service
@Transactional(readOnly = true)
class AuditList {

    private final EntityManager entityManager;
    private final Clock clock;

    AuditList(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    ListPage<AuditRow> page(AuditFilter filter) {
        return query(filter).page(filter.page());
    }

    void each(AuditFilter filter, Consumer<AuditRow> taker) {
        query(filter).each(taker);
    }

    private ListQuery<AuditRow> query(AuditFilter filter) {
        return new ListQuery<>(entityManager, AuditRow.class, """
                        e.id, e.at, e.action, e.subject, e.accountId, e.login, e.ip, e.municipalityId, e.path,
                        e.rowCount, e.finishedAt""", "AuditEntry e")
                .whereIf(!Tenant.isRoot(), "e.municipalityId = :wall", "wall", Tenant.current())
                .whereFound("e.login like :q or translate(lower(e.subject), 'ё', 'е') like :q", filter.q())
                .whereGiven("e.action = :action", "action", filter.action())
                .whereIf(filter.from() != null, "e.at >= :from", "from", start(filter.from(), 0))
                .whereIf(filter.to() != null, "e.at < :to", "to", start(filter.to(), 1))
                .orderBy("e.at desc, e.id desc");
    }

    private Instant start(LocalDate day, int daysLater) {
        return day == null
                ? null
                : day.plusDays(daysLater).atStartOfDay(clock.getZone()).toInstant();
    }
}
