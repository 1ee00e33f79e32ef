package ru.mentorcentre.matching.score;

import ru.mentorcentre.shared.web.Words;

/**
 * The kind of pairing and the gap in service. A young specialist wants a mentor well ahead: full points from the gap of
 * the settings, less in proportion below it. Colleagues want one who has served no less; a reversed pair wants the
 * opposite. Unknown service gives no points.
 */
final class PairingKindScore {

    private PairingKindScore() {}

    static PartScore of(Pairing pairing) {
        Integer mentor = pairing.mentor().serviceYears();
        Integer mentee = pairing.request().serviceYears();
        if (mentor == null || mentee == null) {
            return PartScore.of(0, "Стаж известен не у обоих");
        }
        return new PartScore(
                thousandths(pairing, mentor - mentee),
                () -> PairingKind.title(PairingKind.of(pairing)) + ": стаж наставника " + years(mentor)
                        + ", наставляемого " + years(mentee));
    }

    private static int thousandths(Pairing pairing, int gap) {
        if (pairing.request().young()) {
            int wanted = pairing.circumstances().settings().serviceGap();
            return PartScore.FULL * Math.max(0, Math.min(gap, wanted)) / wanted;
        }
        return gap >= 0 || PairingKind.isReversed(pairing) ? PartScore.FULL : 0;
    }

    private static String years(int years) {
        return Words.count(years, "год", "года", "лет");
    }
}
