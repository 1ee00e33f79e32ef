package ru.mentorcentre.survey.answering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.survey.QuestionnaireContent;
import ru.mentorcentre.survey.Respondent;
import ru.mentorcentre.survey.SurveyResponses;
import ru.mentorcentre.survey.invitation.Invitation;
import ru.mentorcentre.survey.invitation.InvitationRepository;
import ru.mentorcentre.survey.invitation.InvitationState;
import ru.mentorcentre.survey.questionnaire.QuestionnaireService;
import ru.mentorcentre.survey.response.ResponseSubmission;
import ru.mentorcentre.survey.response.SubmissionStatus;

/** The service behind {@link SurveyResponses}. */
@Service
@Transactional
public class ResponseImport implements SurveyResponses {

    private final InvitationRepository invitations;
    private final QuestionnaireService questionnaires;
    private final SheetFilling answering;
    private final ResponseSubmission handingIn;
    private final SubmissionStatus handedIn;

    ResponseImport(
            InvitationRepository invitations,
            QuestionnaireService questionnaires,
            SheetFilling answering,
            ResponseSubmission handingIn,
            SubmissionStatus handedIn) {
        this.invitations = invitations;
        this.questionnaires = questionnaires;
        this.answering = answering;
        this.handingIn = handingIn;
        this.handedIn = handedIn;
    }

    @Override
    public int handIn(long survey, Function<Respondent, Map<String, String>> answers) {
        int count = 0;
        Set<Long> answered = handedIn.unmarked(survey);
        List<Invitation> waiting = invitations.findByCampaignId(survey).stream()
                .filter(one -> one.state() == InvitationState.INVITED && !answered.contains(one.getId()))
                .toList();
        for (Invitation one : waiting) {
            QuestionnaireContent content =
                    questionnaires.stored(one.questionnaireId()).content();
            Map<String, String> given = answers.apply(new Respondent(one.educatorId(), one.schoolId(), content));
            if (given != null) {
                Map<String, String[]> parameters = new HashMap<>();
                given.forEach((code, value) -> parameters.put(code, new String[] {value}));
                SheetFilling.FillingOutcome outcome = answering.keepWhole(one.getId(), parameters, false);
                if (outcome.typed() != null) {
                    throw new IllegalArgumentException(outcome.typed().errors().toString());
                }
                count++;
            }
        }
        if (count > 0) {
            handingIn.shuffle(survey);
        }
        return count;
    }
}
