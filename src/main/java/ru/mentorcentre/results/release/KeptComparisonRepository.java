package ru.mentorcentre.results.release;

import java.util.List;
import org.springframework.data.repository.Repository;

interface KeptComparisonRepository extends Repository<KeptComparison, Long> {

    KeptComparison saveAndFlush(KeptComparison comparison);

    List<KeptComparison> findByCampaignId(long campaignId);
}
