package ru.mentorcentre.reserve.training;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CertifiedEventsRepository extends Repository<CertifiedEvents, Long> {

    CertifiedEvents saveAndFlush(CertifiedEvents list);

    @Query("select c from CertifiedEvents c where c.applicationId = :application")
    Optional<CertifiedEvents> of(long application);

    @Query("""
            select c from CertifiedEvents c
            join Application a on a.municipalityId = c.municipalityId and a.id = c.applicationId
            where a.educatorId = :educator order by c.id""")
    List<CertifiedEvents> ofEducator(long educator);
}
