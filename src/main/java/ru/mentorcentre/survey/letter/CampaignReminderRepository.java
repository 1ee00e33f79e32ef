package ru.mentorcentre.survey.letter;

import java.time.LocalDate;
import org.springframework.data.repository.Repository;

interface CampaignReminderRepository extends Repository<CampaignReminder, Long> {

    CampaignReminder saveAndFlush(CampaignReminder reminder);

    boolean existsByCampaignIdAndMadeOn(long campaignId, LocalDate madeOn);
}
