package ru.mentorcentre.survey.campaign;

/** The letters of a campaign, as its page tells of them. */
public interface CampaignMail {

    /** Whether the installation sends letters at all. */
    boolean isPossible();

    /**
     * The latest and the next round of reminders.
     *
     * @param school whose people are counted, {@code null} for all
     */
    ReminderStatus news(long campaignId, Long school);
}
