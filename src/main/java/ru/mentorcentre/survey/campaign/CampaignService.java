package ru.mentorcentre.survey.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.LostUpdate;
import ru.mentorcentre.survey.Audience;
import ru.mentorcentre.survey.NewCampaign;
import ru.mentorcentre.survey.ReminderSettings;
import ru.mentorcentre.survey.Surveys;
import ru.mentorcentre.survey.invitation.AudienceMembers;
import ru.mentorcentre.survey.invitation.Campaign;
import ru.mentorcentre.survey.invitation.CampaignPart;
import ru.mentorcentre.survey.invitation.CampaignPartRepository;
import ru.mentorcentre.survey.invitation.CampaignRepository;
import ru.mentorcentre.survey.invitation.Invitation;
import ru.mentorcentre.survey.invitation.InvitationRepository;
import ru.mentorcentre.survey.invitation.InvitationTokens;
import ru.mentorcentre.survey.invitation.Invitee;
import ru.mentorcentre.survey.invitation.SurveyKeys;
import ru.mentorcentre.survey.questionnaire.Questionnaire;
import ru.mentorcentre.survey.questionnaire.QuestionnaireService;
import ru.mentorcentre.survey.response.ResponseSubmission;

/** The service behind {@link Surveys}. */
@Service
@Transactional
public class CampaignService implements Surveys {

    private final CampaignRepository campaigns;
    private final CampaignPartRepository parts;
    private final InvitationRepository invitations;
    private final QuestionnaireService questionnaires;
    private final AudienceMembers audiences;
    private final SurveyKeys keys;
    private final ResponseSubmission handingIn;
    private final Clock clock;

    CampaignService(
            CampaignRepository campaigns,
            CampaignPartRepository parts,
            InvitationRepository invitations,
            QuestionnaireService questionnaires,
            AudienceMembers audiences,
            SurveyKeys keys,
            ResponseSubmission handingIn,
            Clock clock) {
        this.campaigns = campaigns;
        this.parts = parts;
        this.invitations = invitations;
        this.questionnaires = questionnaires;
        this.audiences = audiences;
        this.keys = keys;
        this.handingIn = handingIn;
        this.clock = clock;
    }

    @Override
    public long add(NewCampaign wanted, Long by) {
        checkBefore(wanted);
        Campaign campaign = new Campaign(wanted, keyFor(wanted), by);
        if (wanted.beforeId() != null) {
            campaign.followKeysOf(stored(wanted.beforeId()));
        }
        campaigns.saveAndFlush(campaign);
        List<CampaignPart> asked = new ArrayList<>();
        for (String key : wanted.questionnaires()) {
            Questionnaire questionnaire = questionnaires.taken(key);
            asked.add(new CampaignPart(
                    campaign.getId(),
                    questionnaire.getId(),
                    wanted.audience().knowsSides() ? questionnaire.content().asked() : null));
        }
        parts.saveAll(asked);
        int invited = invite(campaign, asked, audiences.of(wanted.audience(), wanted.phase(), wanted.educators()));
        if (invited == 0 && wanted.audience() != Audience.LIST) {
            throw new BusinessRuleViolation("audience", "Приглашать некого: в этом круге сейчас никого нет");
        }
        return campaign.getId();
    }

    @Override
    public int invite(long id, List<Long> educators) {
        return invite(stored(id), parts.findByCampaignIdOrderById(id), audiences.of(Audience.LIST, null, educators));
    }

    /** Invites those of the audience who are new in it since. */
    int inviteNewcomers(long id) {
        Campaign campaign = stored(id);
        return invite(
                campaign,
                parts.findByCampaignIdOrderById(id),
                audiences.of(campaign.audience(), campaign.phase(), List.of()));
    }

    private int invite(Campaign campaign, List<CampaignPart> asked, List<Invitee> people) {
        InvitationTokens links = keys.linksOrRefuse(campaign);
        Set<String> known = new HashSet<>();
        invitations
                .findByCampaignId(campaign.getId())
                .forEach(one -> known.add(one.questionnaireId() + ":" + one.educatorId()));
        List<Invitation> made = new ArrayList<>();
        for (CampaignPart part : asked) {
            for (Invitee who : people) {
                if ((part.asked() == null || part.asked() == who.asked())
                        && known.add(part.questionnaireId() + ":" + who.educatorId())) {
                    made.add(new Invitation(campaign, part.questionnaireId(), who, links));
                }
            }
        }
        invitations.saveAll(made);
        invitations.flush();
        return made.size();
    }

    /** An «after» takes the key of «before»: else nobody's answers would meet. */
    private long keyFor(NewCampaign wanted) {
        if (wanted.beforeId() == null) {
            return keys.forNew();
        }
        Campaign before = stored(wanted.beforeId());
        keys.pseudonymsOrRefuse(before);
        return before.surveyKeyId();
    }

    private void checkBefore(NewCampaign wanted) {
        if (wanted.beforeId() == null) {
            return;
        }
        Campaign before = campaigns.findById(wanted.beforeId()).orElseThrow(NotFound.of("Опрос", wanted.beforeId()));
        if (before.isConfidential() != wanted.confidential()) {
            throw new BusinessRuleViolation(
                    "privacy",
                    before.isConfidential()
                            ? "Опрос «до» был конфиденциальным: сравнить с ним можно только конфиденциальный"
                            : "Опрос «до» был именным: сравнить с ним можно только именной");
        }
        if (before.keysEndedOn() != null) {
            throw new BusinessRuleViolation("beforeId", "Ключ опроса «до» удалён: сравнить с ним уже нельзя");
        }
        if (before.beforeId() != null) {
            throw new BusinessRuleViolation("beforeId", "Выбранный опрос сам сравнивается с другим");
        }
    }

    @Override
    public void open(long id) {
        Campaign campaign = stored(id);
        if (campaign.endsOn().isBefore(today())) {
            throw new BusinessRuleViolation(null, "Последний день опроса уже прошёл: сначала измените сроки");
        }
        campaign.open();
        campaigns.saveAndFlush(campaign);
    }

    /** Opens it once more, or for longer. */
    void reopen(long id, LocalDate until) {
        Campaign campaign = stored(id);
        if (until.isBefore(today()) || until.isBefore(campaign.startsOn())) {
            throw new BusinessRuleViolation("endsOn", "Последний день уже прошёл");
        }
        campaign.reopen(until);
        campaigns.saveAndFlush(campaign);
    }

    @Override
    public void close(long id) {
        Campaign campaign = stored(id);
        campaign.close();
        campaigns.saveAndFlush(campaign);
        handingIn.settle(id);
    }

    void change(long id, int version, String name, LocalDate from, LocalDate to, ReminderSettings reminding) {
        Campaign campaign = stored(id);
        LostUpdate.check(version, campaign.getVersion());
        campaign.change(name, from, to, reminding);
        campaigns.saveAndFlush(campaign);
    }

    /** Removes it with all invitations and answers. */
    public void remove(long id) {
        if (campaigns.countByBeforeId(id) > 0) {
            throw new BusinessRuleViolation(null, "С этим опросом сравнивается другой: сначала удалите тот");
        }
        campaigns.delete(stored(id));
        campaigns.flush();
    }

    /** Those an «after» may be compared with, the latest first. */
    @Transactional(readOnly = true)
    List<EarlierCampaign> before() {
        return campaigns.before().stream()
                .filter(one -> one.keysEndedOn() == null)
                .map(one -> new EarlierCampaign(one.getId(), one.name(), one.isConfidential()))
                .toList();
    }

    /** Held by the caller's transaction: whoever comes second waits. */
    public Campaign held(long id) {
        return campaigns.locked(id).orElseThrow(NotFound.of("Опрос", id));
    }

    public Campaign stored(long id) {
        return campaigns.findById(id).orElseThrow(NotFound.of("Опрос", id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A survey of the former phase. */
    record EarlierCampaign(long id, String name, boolean confidential) {}
}
