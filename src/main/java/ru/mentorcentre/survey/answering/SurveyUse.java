package ru.mentorcentre.survey.answering;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.trace.Traces;
import ru.mentorcentre.shared.web.Words;
import ru.mentorcentre.staff.EducatorAnonymised;
import ru.mentorcentre.staff.EducatorUse;
import ru.mentorcentre.staff.PersonalDataItem;
import ru.mentorcentre.survey.QuestionnaireContent;
import ru.mentorcentre.survey.campaign.CampaignService;
import ru.mentorcentre.survey.invitation.Invitation;
import ru.mentorcentre.survey.invitation.InvitationRepository;
import ru.mentorcentre.survey.invitation.InvitationState;
import ru.mentorcentre.survey.invitation.SurveyKeys;
import ru.mentorcentre.survey.letter.LetterRepository;
import ru.mentorcentre.survey.response.SubmissionStatus;

/** What surveys keep about an educator. */
@Component
class SurveyUse implements EducatorUse {

    private final InvitationRepository invitations;
    private final LetterRepository letters;
    private final CampaignService campaigns;
    private final RespondentSheets filled;
    private final SubmissionStatus handedIn;
    private final SurveyKeys keys;
    private final EntityManager entityManager;
    private final Traces traces;

    SurveyUse(
            InvitationRepository invitations,
            LetterRepository letters,
            CampaignService campaigns,
            RespondentSheets filled,
            SubmissionStatus handedIn,
            SurveyKeys keys,
            EntityManager entityManager,
            Traces traces) {
        this.invitations = invitations;
        this.letters = letters;
        this.campaigns = campaigns;
        this.filled = filled;
        this.handedIn = handedIn;
        this.keys = keys;
        this.entityManager = entityManager;
        this.traces = traces;
    }

    @Override
    public List<String> of(long educatorId) {
        long count = invitations.countByEducatorId(educatorId);
        return count == 0
                ? List.of()
                : List.of(Words.count(count, "приглашение", "приглашения", "приглашений") + " ответить на анкету");
    }

    /** Answers stay with the card they were given by: their pseudonym is made of it. */
    @Override
    public void move(long from, long to) {
        for (Invitation one : invitations.findByEducatorId(from)) {
            if (filled.isBegun(one)) {
                throw new BusinessRuleViolation(
                        null,
                        "От второй карточки уже отвечали на анкету «"
                                + campaigns.stored(one.campaignId()).name()
                                + "»: оставьте её, а с ней объедините эту");
            }
            if (invitations.existsByCampaignIdAndQuestionnaireIdAndEducatorId(
                    one.campaignId(), one.questionnaireId(), to)) {
                invitations.delete(one);
            } else {
                one.belongTo(to, keys.linksOrRefuse(campaigns.stored(one.campaignId())));
            }
        }
        invitations.flush();
    }

    /** Of a confidential survey only that one was asked: nobody can tell which answers are whose. */
    @Override
    public List<PersonalDataItem> held(long educatorId) {
        List<PersonalDataItem> held = new ArrayList<>();
        entityManager
                .createQuery("""
                        select c.name, i.state, q.content, r.answers from Invitation i
                        join Campaign c on c.municipalityId = i.municipalityId and c.id = i.campaignId
                        join Questionnaire q on q.municipalityId = i.municipalityId and q.id = i.questionnaireId
                        left join Response r on r.municipalityId = i.municipalityId and r.invitationId = i.id
                        where i.educatorId = :educator order by i.id""", Object[].class)
                .setParameter("educator", educatorId)
                .getResultList()
                .forEach(row -> held.add(new PersonalDataItem(
                        "Анкеты",
                        (String) row[0],
                        inWords((InvitationState) row[1], (QuestionnaireContent) row[2], (Map<?, ?>) row[3]),
                        row[3] != null)));
        return held;
    }

    /**
     * Of somebody who is forgotten no address stays, and of named answers only those that were chosen or counted; what was
     * not answered is asked no more.
     */
    @EventListener
    void forgotten(EducatorAnonymised event) {
        letters.forget(event.educatorId());
        List<Invitation> asked = invitations.findByEducatorId(event.educatorId());
        traces.unfreeze(true);
        filled.forgetWords(asked);
        traces.unfreeze(false);
        asked.stream().filter(one -> !handedIn.is(one)).forEach(Invitation::withdraw);
        invitations.flush();
    }

    @SuppressWarnings("unchecked")
    private static String inWords(InvitationState state, QuestionnaireContent content, Map<?, ?> answers) {
        if (answers == null) {
            return state.title();
        }
        Map<String, List<String>> given = (Map<String, List<String>>) answers;
        return state.title() + ": "
                + content.questions().stream()
                        .filter(question -> given.containsKey(question.code()))
                        .map(question -> question.text() + " — " + question.shown(given.get(question.code())))
                        .collect(Collectors.joining("; "));
    }
}
