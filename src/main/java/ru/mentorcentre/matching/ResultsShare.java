package ru.mentorcentre.matching;

import ru.mentorcentre.school.ResultsLevel;

/** Results of the mentor's own pupils. No data gives no points, and says so. */
final class ResultsShare {

    private ResultsShare() {}

    static Share of(Pairing pairing) {
        ResultsLevel level = pairing.mentor().results();
        return level == null
                ? Share.of(0, "Нет данных о результатах учеников")
                : new Share(thousandths(level), () -> "Уровень результатов учеников: " + level.title());
    }

    private static int thousandths(ResultsLevel level) {
        return switch (level) {
            case HIGH -> Share.FULL;
            case ABOVE_AVERAGE -> 600;
            case BELOW_AVERAGE -> 200;
            case LOW -> 0;
        };
    }
}
