package ru.mentorcentre.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.mentorcentre.mentorship.Pulses;

/**
 * The question that tells how a pair is doing: whatever questionnaire it stands in, a named survey of pairs passes its
 * mark on. A confidential one never does.
 */
@Component
class PairPulse {

    /** Code of the question, a scale. */
    static final String CODE = "PULSE";

    private final Pulses pulses;

    PairPulse(Pulses pulses) {
        this.pulses = pulses;
    }

    static boolean isAsked(Content content) {
        return content.question(CODE)
                .filter(one -> one.type() == QuestionType.SCALE)
                .isPresent();
    }

    /** Whether what is answered to this questionnaire goes on to the pair. */
    static boolean feeds(Campaign campaign, Content content) {
        return !campaign.isConfidential() && campaign.audience().knowsSides() && isAsked(content);
    }

    /** Passes on what was handed in, if it has to be. */
    void handedIn(
            Campaign campaign, Invitation by, Content content, Map<String, List<String>> answers, LocalDate today) {
        List<String> mark = answers.getOrDefault(CODE, List.of());
        if (feeds(campaign, content) && !mark.isEmpty()) {
            pulses.tell(by.educatorId(), Integer.parseInt(mark.get(0)), today, campaign.getId());
        }
    }
}
