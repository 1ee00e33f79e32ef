package ru.mentorcentre.mentorship;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import ru.mentorcentre.shared.Refused;

/** What the database itself forbids, and how that is told. */
enum Rule {
    PLACE("mentor_has_a_place", "у наставника нет свободного места"),
    ONE_MENTOR(
            "mentorship_member_one_mentor_at_a_time",
            "у наставляемого уже есть наставник, а по правилам центра он один в одно время"),
    ONE_PAIR("mentorship_couple_once_at_a_time", "эти двое уже работают вместе"),
    ONE_ANSWER("mentorship_member_request_once", "на этот запрос уже нашёлся наставник"),
    ONE_SEAT("mentorship_member_once", "этот человек уже есть в паре"),
    NOT_ONESELF("mentorship_couple_of_two_people", "наставник и наставляемый — один человек");

    private final String constraint;
    private final String words;

    Rule(String constraint, String words) {
        this.constraint = constraint;
        this.words = words;
    }

    static Optional<Rule> broken(DataIntegrityViolationException problem) {
        return Arrays.stream(values())
                .filter(rule -> Refused.by(rule.constraint, problem))
                .findFirst();
    }

    String words() {
        return words;
    }
}
