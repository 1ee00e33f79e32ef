package ru.mentorcentre.survey.letter;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.survey.CampaignState;
import ru.mentorcentre.survey.ReminderDay;
import ru.mentorcentre.survey.campaign.CampaignMail;
import ru.mentorcentre.survey.campaign.ReminderStatus;
import ru.mentorcentre.survey.invitation.Campaign;
import ru.mentorcentre.survey.invitation.CampaignRepository;

/** Reminders that a survey sends by itself; {@link ReminderRound} asks for them. */
@Service
@Transactional
class Reminders implements CampaignMail {

    private final CampaignReminderRepository rounds;
    private final CampaignRepository campaigns;
    private final Letters letters;
    private final EntityManager entityManager;
    private final Clock clock;

    Reminders(
            CampaignReminderRepository rounds,
            CampaignRepository campaigns,
            Letters letters,
            EntityManager entityManager,
            Clock clock) {
        this.rounds = rounds;
        this.campaigns = campaigns;
        this.letters = letters;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Surveys that remind on this day, in the root scope. */
    @Transactional(readOnly = true)
    List<DueSurvey> due(LocalDate today) {
        if (!letters.hasAddress()) {
            return List.of();
        }
        return campaigns
                .openUntil(Stream.of(ReminderDay.values())
                        .map(day -> day.end(today))
                        .toList())
                .stream()
                .filter(one -> one.remindsOn(today))
                .map(one -> new DueSurvey(one.getMunicipalityId(), one.getId()))
                .toList();
    }

    /** Puts the reminders of this day into the queue, once: whoever comes second waits, and finds them made. */
    void make(long campaignId, LocalDate today) {
        Campaign campaign = campaigns.locked(campaignId).orElse(null);
        if (campaign == null || !campaign.remindsOn(today) || rounds.existsByCampaignIdAndMadeOn(campaignId, today)) {
            return;
        }
        Letters.QueuedLetters queued = letters.remindBySelf(campaignId, today);
        rounds.saveAndFlush(new CampaignReminder(campaignId, today, queued.unreachable()));
    }

    @Override
    public boolean isPossible() {
        return letters.isPossible();
    }

    @Override
    @Transactional(readOnly = true)
    public ReminderStatus news(long campaignId, Long school) {
        Object[] row = entityManager
                .createQuery("""
                        select c, r, %s, %s from Campaign c
                        left join CampaignReminder r on r.municipalityId = c.municipalityId and r.campaignId = c.id
                            and r.madeOn = (select max(x.madeOn) from CampaignReminder x where x.campaignId = c.id)
                        where c.id = :campaign
                        """.formatted(counted(""), counted("and l.state = LetterState.SENT")), Object[].class)
                .setParameter("campaign", campaignId)
                .setParameter("school", school)
                .getSingleResult();
        Campaign campaign = (Campaign) row[0];
        Optional<CampaignReminder> last = Optional.ofNullable((CampaignReminder) row[1]);
        Optional<ReminderDay> next = next(campaign, last.map(CampaignReminder::madeOn));
        return new ReminderStatus(
                !campaign.reminders().isEmpty(),
                obstacle(),
                next.map(day -> day.of(campaign.endsOn())).orElse(null),
                next.orElse(null),
                last.map(CampaignReminder::madeOn).orElse(null),
                (Long) row[2],
                (Long) row[3],
                school == null ? last.map(CampaignReminder::unreachable).orElse(null) : null);
    }

    private Optional<ReminderDay> next(Campaign campaign, Optional<LocalDate> last) {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = last.filter(today::equals).isPresent() ? today.plusDays(1) : today;
        return campaign.state() == CampaignState.CLOSED
                ? Optional.empty()
                : campaign.reminders().stream()
                        .filter(day -> !day.of(campaign.endsOn()).isBefore(since))
                        .filter(day -> !day.of(campaign.endsOn()).isBefore(campaign.startsOn()))
                        .min(Comparator.comparing(day -> day.of(campaign.endsOn())));
    }

    private String obstacle() {
        return !letters.isPossible()
                ? "Почта не настроена: раздайте листы со ссылками."
                : letters.hasAddress() ? null : Letters.NO_ADDRESS;
    }

    private static String counted(String more) {
        return """
                (select count(l) from Letter l
                 join Invitation i on i.municipalityId = l.municipalityId and i.id = l.invitationId
                 where i.campaignId = c.id and l.roundOn = r.madeOn
                 and (:school is null or i.schoolId = :school) %s)""".formatted(more);
    }

    /** A survey that reminds. */
    record DueSurvey(long municipalityId, long campaignId) {}
}
