package ru.mentorcentre.access;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.Tenant;

/** Who a key of an account stands for: for rooms that keep keys and no names. */
@Service
@Transactional(readOnly = true)
public class AccountNames {

    private static final String COLUMNS = """
            a.id, a.login, a.fullName, (select listagg(cast(r as string), ',') within group (order by r)
                from Account b join b.roles r where b = a)""";

    private final EntityManager entityManager;

    AccountNames(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** By key, of whatever municipality: those who look in from outside have accounts of none. */
    public Map<Long, AccountName> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : new ListQuery<>(entityManager, AccountName.class, COLUMNS, "Account a")
                        .where("a.id in :ids", "ids", ids).list().stream()
                                .collect(Collectors.toMap(AccountName::id, Function.identity()));
    }

    /** An account of the current municipality or of none; of any in the root scope. */
    public Optional<AccountName> find(long id) {
        return new ListQuery<>(entityManager, AccountName.class, COLUMNS, "Account a")
                        .where("a.id = :id", "id", id)
                        .whereIf(
                                !Tenant.isRoot(),
                                "a.municipalityId = :wall or a.municipalityId is null",
                                "wall",
                                Tenant.current())
                        .list()
                        .stream()
                        .findFirst();
    }
}
