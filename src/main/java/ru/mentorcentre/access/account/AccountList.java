package ru.mentorcentre.access.account;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.ListSort;
import ru.mentorcentre.shared.persistence.Tenant;

/** The list of accounts: those of the current municipality, or all in the root scope. */
@Service
@Transactional(readOnly = true)
class AccountList {

    private static final ListSort SORT = new ListSort("name", "a.id")
            .by("name", "a.fullName %s")
            .by("login", "a.login %s")
            .by("created", "a.createdAt %s");

    private static final String COLUMNS = """
            a.id, a.login, a.fullName, (select listagg(cast(r as string), ',') within group (order by r)
                from Account b join b.roles r where b = a), a.municipalityId, a.schoolId, a.createdAt, a.blockedAt,
                (select f.since from SecondFactor f where f.accountId = a.id)""";

    private final EntityManager entityManager;

    AccountList(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    ListPage<AccountRow> page(AccountFilter filter) {
        return query(filter).page(filter.page());
    }

    void each(AccountFilter filter, Consumer<AccountRow> taker) {
        query(filter).each(taker);
    }

    private ListQuery<AccountRow> query(AccountFilter filter) {
        return new ListQuery<>(entityManager, AccountRow.class, COLUMNS, "Account a")
                .where("a.closedAt is null")
                .whereIf(!Tenant.isRoot(), "a.municipalityId = :wall", "wall", Tenant.current())
                .whereIf(!Tenant.isRoot(), ":head not member of a.roles", "head", Role.HEAD)
                .whereFound("translate(lower(a.fullName), 'ё', 'е') like :q or a.login like :q", filter.q())
                .whereGiven(":role member of a.roles", "role", filter.role())
                .whereGiven("a.municipalityId = :municipality", "municipality", filter.municipality())
                .whereIf(
                        filter.state() != null,
                        "(a.blockedAt is not null) = :blocked",
                        "blocked",
                        filter.state() == AccountState.BLOCKED)
                .whereIf(
                        filter.factor() != null,
                        "(select count(f) from SecondFactor f where f.accountId = a.id) = :factor",
                        "factor",
                        filter.factor() == FactorState.ON ? 1L : 0L)
                .orderBy(SORT.order(filter.sort()));
    }
}
