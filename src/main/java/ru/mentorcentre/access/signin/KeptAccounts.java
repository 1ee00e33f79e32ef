package ru.mentorcentre.access.signin;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.persistence.KeptData;
import ru.mentorcentre.shared.persistence.KeptKind;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.Tenant;

/** Accounts that are blocked, by the day they were. */
@Component
class KeptAccounts implements KeptData {

    private final EntityManager entityManager;
    private final Clock clock;

    KeptAccounts(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.ACCOUNTS;
    }

    @Override
    public ListQuery<Due> due(LocalDate before) {
        return new ListQuery<>(
                        entityManager,
                        Due.class,
                        "a.login, cast(a.blockedAt as LocalDate), concat('/admin/accounts/', cast(a.id as string))",
                        "Account a")
                .where("a.municipalityId = :wall", "wall", Tenant.current())
                .where(
                        "a.blockedAt < :before",
                        "before",
                        before.atStartOfDay(clock.getZone()).toInstant())
                .orderBy("a.blockedAt, a.id");
    }
}
