package ru.mentorcentre.staff.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import ru.mentorcentre.staff.ConsentPurpose;

/** Stored consents to the keeping of personal data. */
public interface ConsentRepository extends Repository<Consent, Long> {

    Consent save(Consent consent);

    Optional<Consent> findById(Long id);

    void saveAll(Iterable<Consent> consents);

    List<Consent> findByEducatorIdIn(Collection<Long> educatorIds);

    List<Consent> findByEducatorId(long educatorId);

    @Query("""
            select new ru.mentorcentre.staff.consent.ConsentRow(c.id, c.purpose, c.document, c.textVersion, c.givenOn,
                c.validUntil, c.withdrawnOn)
            from Consent c where c.educatorId = :educatorId order by c.givenOn desc, c.id desc""")
    List<ConsentRow> of(long educatorId);

    @Query("""
            select c.educatorId from Consent c
            where c.purpose = :purpose and c.withdrawnOn is null and c.givenOn <= :day
                and (c.validUntil is null or c.validUntil >= :day)""")
    Set<Long> educatorsWith(ConsentPurpose purpose, LocalDate day);

    @Modifying
    @Query("delete from Consent c where c.educatorId = :educatorId")
    void forget(long educatorId);
}
