package ru.mentorcentre.access.credential;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SecondFactorResetRepository extends Repository<SecondFactorReset, Long> {

    Optional<SecondFactorReset> findById(long accountId);

    boolean existsById(long accountId);

    SecondFactorReset save(SecondFactorReset reset);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from SecondFactorReset r where r.accountId = :accountId")
    void remove(long accountId);

    /** Within somebody else's work, whose entities stay as they are. */
    @Modifying(flushAutomatically = true)
    @Query("delete from SecondFactorReset r where r.accountId = :accountId")
    void forget(long accountId);
}
