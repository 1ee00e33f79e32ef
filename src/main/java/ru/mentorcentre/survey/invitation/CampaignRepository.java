package ru.mentorcentre.survey.invitation;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored surveys. */
public interface CampaignRepository extends Repository<Campaign, Long> {

    Campaign saveAndFlush(Campaign campaign);

    void delete(Campaign campaign);

    void flush();

    Optional<Campaign> findById(Long id);

    /** Two people do not queue the same letters at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Campaign c where c.id = :id")
    Optional<Campaign> locked(long id);

    /** Those that go on and end on one of these days. */
    @Query("""
            select c from Campaign c
            where c.state = ru.mentorcentre.survey.CampaignState.OPEN and c.endsOn in (:ends) order by c.id""")
    List<Campaign> openUntil(Collection<LocalDate> ends);

    long countByBeforeId(long beforeId);

    @Query("select c.id from Campaign c where c.beforeId = :before order by c.id")
    List<Long> after(long before);

    /** Those an «after» may be compared with, the latest first. */
    @Query("""
            select c from Campaign c
            where c.phase = ru.mentorcentre.survey.SurveyPhase.BEFORE
            order by c.startsOn desc, c.id desc""")
    List<Campaign> before();
}
