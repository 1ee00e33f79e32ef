package ru.mentorcentre.assessment.rules;

import java.util.stream.Stream;
import ru.mentorcentre.school.ResultsLevel;

/** Levels of a school in three years, each by the quartiles of its own year; {@code null} is «нет данных». */
public record LevelHistory(ResultsLevel twoYearsAgo, ResultsLevel yearAgo, ResultsLevel current) {

    /** The three years, oldest first; an unknown year stays {@code null}. */
    Stream<ResultsLevel> years() {
        return Stream.of(twoYearsAgo, yearAgo, current);
    }
}
