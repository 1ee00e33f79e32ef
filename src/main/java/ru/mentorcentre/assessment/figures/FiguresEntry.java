package ru.mentorcentre.assessment.figures;

import java.math.BigDecimal;
import java.util.Map;
import ru.mentorcentre.assessment.rules.YearFigures;

/**
 * Figures of one school and year to be stored.
 *
 * @param given all of the given figures, {@code null} where there are none
 * @param indicators the indicators to be changed by code; {@code null} takes a value away, a code not named stays
 */
public record FiguresEntry(long schoolId, int year, YearFigures given, Map<String, BigDecimal> indicators) {

    public FiguresEntry(long schoolId, int year, YearFigures given) {
        this(schoolId, year, given, Map.of());
    }
}
