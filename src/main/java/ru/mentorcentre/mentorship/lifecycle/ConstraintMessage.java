package ru.mentorcentre.mentorship.lifecycle;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import ru.mentorcentre.shared.BusinessRuleViolation;

/** What the database itself forbids, and how that is told. */
enum ConstraintMessage {
    PLACE("mentor_has_a_place", "у наставника нет свободного места"),
    ONE_MENTOR(
            "mentorship_member_one_mentor_at_a_time",
            "у наставляемого уже есть наставник, а по правилам центра он один в одно время"),
    ONE_PAIR("mentorship_couple_once_at_a_time", "эти двое уже работают вместе"),
    ONE_ANSWER("mentorship_member_request_once", "на этот запрос уже нашёлся наставник"),
    ONE_SEAT("mentorship_member_once", "этот человек уже есть в паре"),
    MEETING("meeting_within_pair", "за этими датами уже записаны встречи"),
    NOT_ONESELF("mentorship_couple_of_two_people", "наставник и наставляемый — один человек");

    private final String constraint;
    private final String words;

    ConstraintMessage(String constraint, String words) {
        this.constraint = constraint;
        this.words = words;
    }

    static Optional<ConstraintMessage> broken(DataIntegrityViolationException problem) {
        return Arrays.stream(values())
                .filter(rule -> BusinessRuleViolation.by(rule.constraint, problem))
                .findFirst();
    }

    String words() {
        return words;
    }
}
