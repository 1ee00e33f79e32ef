package ru.mentorcentre.matching.score;

import ru.mentorcentre.school.ResultsLevel;

/** Results of the mentor's own pupils. No data gives no points, and says so. */
final class PupilResultsScore {

    private PupilResultsScore() {}

    static PartScore of(Pairing pairing) {
        ResultsLevel level = pairing.mentor().results();
        return level == null
                ? PartScore.of(0, "Нет данных о результатах учеников")
                : new PartScore(thousandths(level), () -> "Уровень результатов учеников: " + level.title());
    }

    private static int thousandths(ResultsLevel level) {
        return switch (level) {
            case HIGH -> PartScore.FULL;
            case ABOVE_AVERAGE -> 600;
            case BELOW_AVERAGE -> 200;
            case LOW -> 0;
        };
    }
}
