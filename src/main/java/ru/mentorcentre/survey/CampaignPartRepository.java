package ru.mentorcentre.survey;

import java.util.List;
import org.springframework.data.repository.Repository;

interface CampaignPartRepository extends Repository<CampaignPart, Long> {

    void saveAll(Iterable<CampaignPart> parts);

    void flush();

    List<CampaignPart> findByCampaignIdOrderById(long campaignId);
}
