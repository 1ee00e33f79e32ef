package ru.mentorcentre.access.credential;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SecondFactorRepository extends Repository<SecondFactor, Long> {

    Optional<SecondFactor> findById(long accountId);

    boolean existsById(long accountId);

    SecondFactor save(SecondFactor factor);

    /** Takes the code of a step; nothing when it, or a later one, was taken before. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update SecondFactor f set f.lastStep = :step, f.failures = 0
            where f.accountId = :accountId and f.lastStep < :step""")
    int take(long accountId, long step);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update SecondFactor f set f.failures = f.failures + 1 where f.accountId = :accountId")
    void fail(long accountId);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update SecondFactor f set f.failures = 0 where f.accountId = :accountId")
    void forgive(long accountId);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from SecondFactor f where f.accountId = :accountId")
    void remove(long accountId);

    /** Within somebody else's work, whose entities stay as they are. */
    @Modifying(flushAutomatically = true)
    @Query("delete from SecondFactor f where f.accountId = :accountId")
    void forget(long accountId);
}
