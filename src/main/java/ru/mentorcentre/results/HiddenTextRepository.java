package ru.mentorcentre.results;

import java.util.List;
import org.springframework.data.repository.Repository;

interface HiddenTextRepository extends Repository<HiddenText, Long> {

    HiddenText saveAndFlush(HiddenText text);

    void delete(HiddenText text);

    List<HiddenText> findByCampaignId(long campaignId);
}
