package ru.mentorcentre.survey;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CampaignRepository extends Repository<Campaign, Long> {

    Campaign saveAndFlush(Campaign campaign);

    void delete(Campaign campaign);

    void flush();

    Optional<Campaign> findById(Long id);

    long countByBeforeId(long beforeId);

    /** Those an «after» may be compared with, the latest first. */
    @Query(
            "select c from Campaign c where c.phase = ru.mentorcentre.survey.Phase.BEFORE order by c.startsOn desc, c.id desc")
    List<Campaign> before();
}
