package ru.mentorcentre.access.credential;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecoveryCodeRepository extends Repository<RecoveryCode, RecoveryCode.Key> {

    List<RecoveryCode> saveAll(Iterable<RecoveryCode> codes);

    long countByAccountId(long accountId);

    /** Uses a code up; nothing when there is none. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from RecoveryCode c where c.accountId = :accountId and c.hash = :hash")
    int take(long accountId, String hash);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from RecoveryCode c where c.accountId = :accountId")
    void removeAll(long accountId);

    /** Within somebody else's work, whose entities stay as they are. */
    @Modifying(flushAutomatically = true)
    @Query("delete from RecoveryCode c where c.accountId = :accountId")
    void forget(long accountId);
}
