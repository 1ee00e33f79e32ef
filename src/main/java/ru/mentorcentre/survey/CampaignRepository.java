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

    @Query("select c.id from Campaign c where c.beforeId = :before order by c.id")
    List<Long> after(long before);

    /** Those an «after» may be compared with, the latest first. */
    @Query(
            "select c from Campaign c where c.phase = ru.mentorcentre.survey.Phase.BEFORE order by c.startsOn desc, c.id desc")
    List<Campaign> before();
}
