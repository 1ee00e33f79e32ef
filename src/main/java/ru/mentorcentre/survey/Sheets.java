package ru.mentorcentre.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sheets handed in many at a time, as if by their links: for data that comes from elsewhere. */
@Service
@Transactional
public class Sheets {

    private final InvitationRepository invitations;
    private final Questionnaires questionnaires;
    private final Answering answering;
    private final HandingIn handingIn;
    private final HandedIn handedIn;

    Sheets(
            InvitationRepository invitations,
            Questionnaires questionnaires,
            Answering answering,
            HandingIn handingIn,
            HandedIn handedIn) {
        this.invitations = invitations;
        this.questionnaires = questionnaires;
        this.answering = answering;
        this.handingIn = handingIn;
        this.handedIn = handedIn;
    }

    /**
     * Hands in the sheets of an open survey.
     *
     * @param answers of a person to a questionnaire by code of the question; {@code null} for one who does not answer
     * @return how many were handed in
     */
    public int handIn(long survey, Function<Respondent, Map<String, String>> answers) {
        int count = 0;
        Set<Long> answered = handedIn.unmarked(survey);
        List<Invitation> waiting = invitations.findByCampaignId(survey).stream()
                .filter(one -> one.state() == InvitationState.INVITED && !answered.contains(one.getId()))
                .toList();
        for (Invitation one : waiting) {
            Content content = questionnaires.stored(one.questionnaireId()).content();
            Map<String, String> given = answers.apply(new Respondent(one.educatorId(), one.schoolId(), content));
            if (given != null) {
                Map<String, String[]> parameters = new HashMap<>();
                given.forEach((code, value) -> parameters.put(code, new String[] {value}));
                Answering.Outcome outcome = answering.keepWhole(one.getId(), parameters, false);
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
