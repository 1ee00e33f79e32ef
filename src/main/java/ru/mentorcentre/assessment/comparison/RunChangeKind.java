package ru.mentorcentre.assessment.comparison;

import java.util.Arrays;
import java.util.Optional;

/** Which differences of two runs are shown. */
enum RunChangeKind {
    TYPE("другой тип", RunChangeCounts.TYPE),
    LEVEL("другой уровень ИОР", RunChangeCounts.LEVEL),
    ENTERED("попали в зону риска", RunChangeCounts.ENTERED),
    LEFT("вышли из зоны риска", RunChangeCounts.LEFT),
    STABILITY("другая стабильность", RunChangeCounts.STABILITY),
    INCOMPARABLE("сравнить нельзя", RunChangeCounts.INCOMPARABLE),
    SILENT("другой ответ, тот же вывод", RunChangeCounts.SILENT);

    private final String title;
    private final String condition;

    RunChangeKind(String title, String condition) {
        this.title = title;
        this.condition = condition;
    }

    static Optional<RunChangeKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    public String title() {
        return title;
    }

    /** HQL. */
    String condition() {
        return condition;
    }
}
