package ru.mentorcentre.staff.educator;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored links from accounts to educators. */
public interface AccountEducatorRepository extends Repository<AccountEducator, Long> {

    AccountEducator saveAndFlush(AccountEducator link);

    @Modifying
    @Query("update AccountEducator a set a.educatorId = :to where a.educatorId = :from")
    void lead(long from, long to);

    @Modifying
    @Query("delete from AccountEducator a where a.educatorId = :educatorId")
    void forget(long educatorId);

    @Query("select a.accountId from AccountEducator a where a.educatorId = :educatorId")
    List<Long> accountsOf(long educatorId);

    Optional<AccountEducator> findByAccountId(long accountId);
}
