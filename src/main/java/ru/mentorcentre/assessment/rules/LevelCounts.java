package ru.mentorcentre.assessment.rules;

import java.util.Collection;
import java.util.Collections;
import ru.mentorcentre.school.ResultsLevel;

/** How many schools stand at each level; {@code none} have no level. Shown with every run (domain §1.4). */
public record LevelCounts(int high, int aboveAverage, int belowAverage, int low, int none) {

    public static LevelCounts of(Collection<ResultsLevel> levels) {
        return new LevelCounts(
                Collections.frequency(levels, ResultsLevel.HIGH),
                Collections.frequency(levels, ResultsLevel.ABOVE_AVERAGE),
                Collections.frequency(levels, ResultsLevel.BELOW_AVERAGE),
                Collections.frequency(levels, ResultsLevel.LOW),
                Collections.frequency(levels, null));
    }
}
