package ru.mentorcentre.assessment;

import java.util.Arrays;
import java.util.Optional;

/** Which differences of two runs are shown. */
enum ChangeKind {
    TYPE("другой тип", YearChange.TYPE),
    LEVEL("другой уровень ИОР", YearChange.LEVEL),
    ENTERED("попали в зону риска", YearChange.ENTERED),
    LEFT("вышли из зоны риска", YearChange.LEFT),
    STABILITY("другая стабильность", YearChange.STABILITY);

    private final String title;
    private final String condition;

    ChangeKind(String title, String condition) {
        this.title = title;
        this.condition = condition;
    }

    static Optional<ChangeKind> of(String name) {
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
