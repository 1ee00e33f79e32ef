package ru.mentorcentre.survey.answering;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.survey.WaitingSurvey;
import ru.mentorcentre.survey.WaitingSurveys;
import ru.mentorcentre.survey.invitation.Campaign;
import ru.mentorcentre.survey.invitation.Invitation;
import ru.mentorcentre.survey.invitation.InvitationState;
import ru.mentorcentre.survey.invitation.SurveyKeys;
import ru.mentorcentre.survey.response.SubmissionStatus;

/** What somebody with an account is asked by surveys. */
@Service
@Transactional(readOnly = true)
class OwnSurveys implements WaitingSurveys {

    private final EntityManager entityManager;
    private final SubmissionStatus handedIn;
    private final SurveyKeys keys;
    private final Clock clock;

    OwnSurveys(EntityManager entityManager, SubmissionStatus handedIn, SurveyKeys keys, Clock clock) {
        this.entityManager = entityManager;
        this.handedIn = handedIn;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public List<WaitingSurvey> of(Viewer viewer) {
        return viewer.has(Roles.MENTOR, Roles.MENTEE, Roles.SCHOOL_HEAD, Roles.CURATOR)
                ? all(viewer).stream()
                        .filter(OwnQuestionnaire::isOpen)
                        .map(one -> new WaitingSurvey(one.campaign(), one.endsOn()))
                        .toList()
                : List.of();
    }

    /** The latest first; none for an account that is no educator's. */
    List<OwnQuestionnaire> all(Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        List<Object[]> rows = entityManager
                .createQuery("""
                        select i, c, q.title from Invitation i
                        join SurveyEducatorAccount a on a.municipalityId = i.municipalityId
                            and a.educatorId = i.educatorId and a.accountId = :account
                        join Campaign c on c.municipalityId = i.municipalityId and c.id = i.campaignId
                        join Questionnaire q on q.municipalityId = i.municipalityId and q.id = i.questionnaireId
                        where c.state <> CampaignState.DRAFT and i.state <> InvitationState.WITHDRAWN
                        order by c.endsOn desc, i.id desc""", Object[].class)
                .setParameter("account", viewer.accountId())
                .getResultList();
        Set<Long> answered =
                handedIn.of(rows.stream().map(row -> (Invitation) row[0]).toList());
        return rows.stream()
                .map(row -> asked((Invitation) row[0], (Campaign) row[1], (String) row[2], answered, today))
                .toList();
    }

    private OwnQuestionnaire asked(
            Invitation invitation, Campaign campaign, String title, Set<Long> answered, LocalDate today) {
        InvitationState state = answered.contains(invitation.getId()) ? InvitationState.ANSWERED : invitation.state();
        boolean open = state == InvitationState.INVITED && campaign.takesAnswers(today);
        return new OwnQuestionnaire(
                campaign.name(),
                title,
                campaign.isConfidential(),
                campaign.startsOn(),
                campaign.endsOn(),
                state,
                open,
                open || state == InvitationState.ANSWERED
                        ? keys.links(campaign)
                                .map(links -> "/s/" + links.token(invitation))
                                .orElse(null)
                        : null);
    }

    /**
     * One questionnaire.
     *
     * @param isOpen it can be answered today
     * @param url of its page, {@code null} when there is nothing to see, or the key of links is missing
     */
    record OwnQuestionnaire(
            String campaign,
            String title,
            boolean confidential,
            LocalDate startsOn,
            LocalDate endsOn,
            InvitationState state,
            boolean isOpen,
            String url) {}
}
