package ru.mentorcentre.survey.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.mentorcentre.mentorship.Pulses;
import ru.mentorcentre.survey.QuestionType;
import ru.mentorcentre.survey.QuestionnaireContent;
import ru.mentorcentre.survey.invitation.Campaign;
import ru.mentorcentre.survey.invitation.Invitation;

/**
 * The question that tells how a pair is doing: whatever questionnaire it stands in, a named survey of pairs passes its
 * mark on. A confidential one never does.
 */
@Component
public class PairPulse {

    /** Code of the question, a scale. */
    static final String CODE = "PULSE";

    private final Pulses pulses;

    PairPulse(Pulses pulses) {
        this.pulses = pulses;
    }

    static boolean isAsked(QuestionnaireContent content) {
        return content.question(CODE)
                .filter(one -> one.type() == QuestionType.SCALE)
                .isPresent();
    }

    /** Whether what is answered to this questionnaire goes on to the pair. */
    public static boolean feeds(Campaign campaign, QuestionnaireContent content) {
        return !campaign.isConfidential() && campaign.audience().knowsSides() && isAsked(content);
    }

    /** Passes on what was handed in, if it has to be. */
    public void handedIn(
            Campaign campaign,
            Invitation by,
            QuestionnaireContent content,
            Map<String, List<String>> answers,
            LocalDate today) {
        List<String> mark = answers.getOrDefault(CODE, List.of());
        if (feeds(campaign, content) && !mark.isEmpty()) {
            pulses.tell(by.educatorId(), Integer.parseInt(mark.get(0)), today, campaign.getId());
        }
    }
}
