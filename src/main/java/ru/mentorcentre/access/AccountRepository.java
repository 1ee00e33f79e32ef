package ru.mentorcentre.access;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored accounts; log-in comes before the wall, so a list of them names its municipality. */
public interface AccountRepository extends Repository<Account, Long> {

    Account save(Account account);

    Account saveAndFlush(Account account);

    Optional<Account> findById(long id);

    Optional<Account> findByLogin(String login);

    boolean existsByLogin(String login);

    long count();

    /** Locks every administrator, so that two of them cannot put each other out at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Account a
            where exists (select 1 from Account b join b.roles r where b = a and r = ADMIN)
            order by a.id""")
    List<Account> lockAdministrators();

    @Query("""
            select count(a) from Account a
            join a.roles r
            where r = ADMIN and a.blockedAt is null and a.id <> :apart""")
    long activeAdministratorsApartFrom(long apart);

    @Query("""
            select count(distinct a) from Account a
            join a.roles r
            where r in :roles and a.blockedAt is null and not exists (select 1 from SecondFactor f
                where f.accountId = a.id)""")
    long withoutFactor(Set<Role> roles);

    @Query("""
            select new ru.mentorcentre.access.AccountChoice(a.id, a.login, a.fullName) from Account a
            where a.id in :ids order by a.id""")
    List<AccountChoice> named(Collection<Long> ids);

    @Query("""
            select distinct new ru.mentorcentre.access.AccountChoice(a.id, a.login, a.fullName) from Account a
            join a.roles r where a.municipalityId = :municipalityId and r in :roles and a.blockedAt is null
            order by a.fullName, a.id""")
    List<AccountChoice> withRole(long municipalityId, Set<Role> roles);
}
