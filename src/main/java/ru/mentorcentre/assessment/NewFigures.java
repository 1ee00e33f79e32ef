package ru.mentorcentre.assessment;

import java.math.BigDecimal;
import ru.mentorcentre.assessment.figures.FiguresEntry;
import ru.mentorcentre.assessment.rules.YearFigures;
import ru.mentorcentre.school.ResultsLevel;

/**
 * Figures of a school in a year; {@code null} is «нет данных». Indices are rounded half up to four digits.
 *
 * @param resultsIndex ИОР, 0..1
 * @param level level of ИОР given by the region
 * @param welfareIndex ИСБШ, higher is better
 * @param giaIndex result of ГИА, 0..1
 * @param vprIndex result of ВПР, 0..1
 * @param pupils pupils of the school
 * @param partTimePupils those of them in part-time and correspondence study, not more than {@code pupils}
 */
public record NewFigures(
        long schoolId,
        int year,
        BigDecimal resultsIndex,
        ResultsLevel level,
        BigDecimal welfareIndex,
        BigDecimal giaIndex,
        BigDecimal vprIndex,
        Integer pupils,
        Integer partTimePupils) {

    FiguresEntry entry() {
        return new FiguresEntry(
                schoolId,
                year,
                new YearFigures(resultsIndex, level, welfareIndex, giaIndex, vprIndex, pupils, partTimePupils));
    }
}
