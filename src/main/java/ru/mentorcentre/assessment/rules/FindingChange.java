package ru.mentorcentre.assessment.rules;

import ru.mentorcentre.school.Finding;

/**
 * What happened to the answer of one rule about a school between two classifications. «Недостаточно данных» and «не
 * применимо» are no answers: nobody comes into a zone from there, and nobody leaves a zone to there.
 */
public enum FindingChange {
    NONE,
    /** «Нет» became «да». */
    ENTERED,
    /** «Да» became «нет». */
    LEFT,
    /** On one side it is «да», on the other there is no answer: the two cannot be compared. */
    INCOMPARABLE,
    /** Another answer, and «да» on neither side. */
    SILENT;

    public static FindingChange of(Finding before, Finding after) {
        if (before == after) {
            return NONE;
        }
        if (!before.isYes() && !after.isYes()) {
            return SILENT;
        }
        if (before == Finding.NO) {
            return ENTERED;
        }
        return after == Finding.NO ? LEFT : INCOMPARABLE;
    }

    /** Whether something else is said of the school now. */
    public boolean isMeant() {
        return this != NONE && this != SILENT;
    }
}
