package ru.mentorcentre.results;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.mentorcentre.results.release.QuestionnaireResults;
import ru.mentorcentre.results.release.SurveyResults;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.RespondentPair;
import ru.mentorcentre.survey.RespondentRole;

/**
 * The same question to both of a pair, answer against answer (domain §9.2): how often activities took place. Needs to know
 * who is whose, so there is none of a confidential survey.
 *
 * @param pairs both of which answered
 * @param same how many say the same
 * @param mentorMore in how many the mentor says it was more often
 */
record PairCrossCheck(Question mentee, Question mentor, int pairs, int same, int menteeMore, int mentorMore) {

    static Optional<PairCrossCheck> of(SurveyResults poll, List<RespondentPair> asked) {
        for (QuestionnaireResults mentees : poll.parts()) {
            for (Question question : mentees.part().content().questions()) {
                for (QuestionnaireResults mentors : poll.parts()) {
                    Optional<Question> other = question.crossCheck() == null
                                    || mentees.part().content().asked() != RespondentRole.MENTEE
                            ? Optional.empty()
                            : mentors.part().content().question(question.crossCheck());
                    if (other.isPresent()) {
                        return Optional.of(compare(mentees, question, mentors, other.get(), asked));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static PairCrossCheck compare(
            QuestionnaireResults one,
            Question first,
            QuestionnaireResults other,
            Question second,
            List<RespondentPair> asked) {
        Map<Long, BigDecimal> ones = marks(one, first);
        Map<Long, BigDecimal> others = marks(other, second);
        int[] found = new int[3];
        for (RespondentPair pair : asked) {
            BigDecimal mentee = ones.get(pair.menteeInvitation());
            BigDecimal mentor = others.get(pair.mentorInvitation());
            if (mentee != null && mentor != null) {
                found[1 + Integer.signum(mentor.compareTo(mentee))]++;
            }
        }
        return new PairCrossCheck(first, second, found[0] + found[1] + found[2], found[1], found[0], found[2]);
    }

    private static Map<Long, BigDecimal> marks(QuestionnaireResults part, Question question) {
        Map<Long, BigDecimal> marks = new HashMap<>();
        for (int i = 0; i < part.sheets().size(); i++) {
            List<String> answer = part.answer(i, question.code());
            if (!answer.isEmpty()) {
                marks.put(part.sheets().get(i).invitationId(), new BigDecimal(answer.get(0)));
            }
        }
        return marks;
    }
}
