package ru.mentorcentre.assessment.entry;

import java.math.BigDecimal;
import java.time.Instant;
import ru.mentorcentre.assessment.figures.FigureField;
import ru.mentorcentre.assessment.rules.YearFigures;
import ru.mentorcentre.school.ResultsLevel;

/** A school and its figures of a year, as the grid reads them; all figures are {@code null} when there are none. */
record StoredGridRow(
        long schoolId,
        String code,
        String name,
        Integer version,
        BigDecimal resultsIndex,
        ResultsLevel level,
        BigDecimal welfareIndex,
        BigDecimal giaIndex,
        BigDecimal vprIndex,
        Integer pupils,
        Integer partTimePupils,
        BigDecimal computedResultsIndex,
        BigDecimal computedWelfareIndex,
        BigDecimal computedGiaIndex,
        BigDecimal computedVprIndex,
        BigDecimal coverage,
        Instant changedAt,
        String changedBy) {

    static final String COLUMNS = """
            s.id, s.code, s.shortName, f.version, f.resultsIndex, f.resultsLevel, f.welfareIndex, f.giaIndex,
            f.vprIndex, f.pupils, f.partTimePupils, f.computedResultsIndex, f.computedWelfareIndex,
            f.computedGiaIndex, f.computedVprIndex, f.resultsCoverage, f.changedAt, f.changedBy""";

    YearFigures given() {
        return new YearFigures(resultsIndex, level, welfareIndex, giaIndex, vprIndex, pupils, partTimePupils);
    }

    /** What the method computed for the field, {@code null} if nothing. */
    BigDecimal computed(FigureField field) {
        return switch (field) {
            case RESULTS_INDEX -> computedResultsIndex;
            case WELFARE_INDEX -> computedWelfareIndex;
            case GIA_INDEX -> computedGiaIndex;
            case VPR_INDEX -> computedVprIndex;
            case LEVEL, PUPILS, PART_TIME_PUPILS -> null;
        };
    }

    int storedVersion() {
        return version == null ? GridRow.NEW : version;
    }
}
