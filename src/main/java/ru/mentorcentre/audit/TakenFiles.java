package ru.mentorcentre.audit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.Tenant;

/** How many files each account has taken: exports, documents, attachments. */
@Service
@Transactional(readOnly = true)
public class TakenFiles {

    private final EntityManager entityManager;

    TakenFiles(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * By account: of the current municipality, of all in the root scope.
     *
     * @param from the first moment
     * @param to the first moment after
     */
    public List<ByAccount> byAccount(Instant from, Instant to) {
        return new ListQuery<>(
                        entityManager,
                        ByAccount.class,
                        "e.accountId, count(*), coalesce(sum(e.rowCount), 0L)",
                        "AuditEntry e")
                .whereIf(!Tenant.isRoot(), "e.municipalityId = :wall", "wall", Tenant.current())
                .where("e.action = :action", "action", AuditEvent.Action.EXPORT)
                .where("e.at >= :from", "from", from)
                .where("e.at < :to", "to", to)
                .where("e.accountId is not null")
                .groupedList("e.accountId");
    }

    /**
     * What one account has taken.
     *
     * @param rows of those whose length is known
     */
    public record ByAccount(long accountId, long files, long rows) {}
}
