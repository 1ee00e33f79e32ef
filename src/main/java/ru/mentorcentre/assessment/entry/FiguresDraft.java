package ru.mentorcentre.assessment.entry;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import ru.mentorcentre.assessment.figures.FigureField;
import ru.mentorcentre.assessment.figures.FiguresEntry;
import ru.mentorcentre.assessment.rules.YearFigures;
import ru.mentorcentre.school.ResultsLevel;

/** Figures of a school and year while they are being changed field by field. */
final class FiguresDraft {

    private final Map<FigureField, Object> fields = new EnumMap<>(FigureField.class);
    private final Map<String, BigDecimal> indicators = new HashMap<>();

    private FiguresDraft() {}

    static FiguresDraft of(YearFigures stored) {
        FiguresDraft draft = new FiguresDraft();
        for (FigureField field : FigureField.values()) {
            draft.put(field, field.of(stored));
        }
        return draft;
    }

    void put(FigureField field, Object value) {
        fields.put(field, value);
    }

    void put(String indicator, BigDecimal value) {
        indicators.put(indicator, value);
    }

    /** More pupils in part-time study than in the whole school: a slip that spoils the share. */
    boolean hasPartAboveWhole() {
        Integer pupils = (Integer) fields.get(FigureField.PUPILS);
        Integer part = (Integer) fields.get(FigureField.PART_TIME_PUPILS);
        return pupils != null && part != null && part > pupils;
    }

    FiguresEntry entry(long schoolId, int year) {
        return new FiguresEntry(schoolId, year, given(), indicators);
    }

    YearFigures given() {
        return new YearFigures(
                (BigDecimal) fields.get(FigureField.RESULTS_INDEX),
                (ResultsLevel) fields.get(FigureField.LEVEL),
                (BigDecimal) fields.get(FigureField.WELFARE_INDEX),
                (BigDecimal) fields.get(FigureField.GIA_INDEX),
                (BigDecimal) fields.get(FigureField.VPR_INDEX),
                (Integer) fields.get(FigureField.PUPILS),
                (Integer) fields.get(FigureField.PART_TIME_PUPILS));
    }
}
