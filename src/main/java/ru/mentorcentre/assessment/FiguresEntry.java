package ru.mentorcentre.assessment;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Figures of one school and year to be stored.
 *
 * @param given all of the given figures, {@code null} where there are none
 * @param indicators the indicators to be changed by code; {@code null} takes a value away, a code not named stays
 */
record FiguresEntry(long schoolId, int year, YearFigures given, Map<String, BigDecimal> indicators) {

    FiguresEntry(long schoolId, int year, YearFigures given) {
        this(schoolId, year, given, Map.of());
    }
}
