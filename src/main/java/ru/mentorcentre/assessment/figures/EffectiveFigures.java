package ru.mentorcentre.assessment.figures;

import java.math.BigDecimal;
import ru.mentorcentre.assessment.rules.YearFigures;
import ru.mentorcentre.school.ResultsLevel;

/** Figures of a school in a year as a run takes them: given ones first, computed ones for what is missing. */
public record EffectiveFigures(
        long schoolId,
        int year,
        BigDecimal resultsIndex,
        ResultsLevel level,
        BigDecimal welfareIndex,
        BigDecimal giaIndex,
        BigDecimal vprIndex,
        Integer pupils,
        Integer partTimePupils,
        boolean resultsComputed) {

    public YearFigures figures() {
        return new YearFigures(resultsIndex, level, welfareIndex, giaIndex, vprIndex, pupils, partTimePupils);
    }
}
