package ru.mentorcentre.matching.score;

import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Stability;

/** A school that mentors come from: effective, resilient, or stably high (domain §0). */
final class MentorSchoolScore {

    private MentorSchoolScore() {}

    static PartScore of(Pairing pairing) {
        SchoolType type = pairing.mentor().schoolType();
        boolean stable = pairing.mentor().schoolStability() == Stability.STABLE_HIGH;
        boolean strong = type == SchoolType.EFFECTIVE || type == SchoolType.RESILIENT;
        return new PartScore(strong || stable ? PartScore.FULL : 0, () -> reason(type, stable));
    }

    private static String reason(SchoolType type, boolean stable) {
        String text = type == null || type == SchoolType.UNDEFINED
                ? "Тип школы наставника не определён"
                : "Школа наставника " + type.title();
        return stable ? text + ", результаты стабильно высокие" : text;
    }
}
