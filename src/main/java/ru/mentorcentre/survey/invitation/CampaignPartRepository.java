package ru.mentorcentre.survey.invitation;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Stored parts of surveys: which questionnaire goes to whom. */
public interface CampaignPartRepository extends Repository<CampaignPart, Long> {

    void saveAll(Iterable<CampaignPart> parts);

    void flush();

    List<CampaignPart> findByCampaignIdOrderById(long campaignId);
}
