package ru.mentorcentre.assessment.figures;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.mentorcentre.assessment.rules.YearFigures;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.Schools;

/** Reads what is known of some years, all schools at once. */
@Component
public class StoredFigures {

    private final Schools schools;
    private final YearlyFiguresRepository figures;
    private final IndicatorValueRepository indicators;

    StoredFigures(Schools schools, YearlyFiguresRepository figures, IndicatorValueRepository indicators) {
        this.schools = schools;
        this.figures = figures;
        this.indicators = indicators;
    }

    /** What is stored of the years; of indicators only if they are asked for. */
    public FiguresByYear of(Collection<Integer> years, boolean withIndicators) {
        FiguresByYear known = new FiguresByYear(new HashMap<>(), new HashMap<>(), new HashMap<>());
        schools.all().forEach(school -> known.schools.put(school.code(), school));
        if (!years.isEmpty()) {
            figures.findByYearIn(years)
                    .forEach(row -> known.given.put(new Key(row.schoolId(), row.year()), row.given()));
        }
        if (!years.isEmpty() && withIndicators) {
            indicators
                    .ofYears(years)
                    .forEach(value -> known.indicators.put(
                            new IndicatorKey(value.schoolId(), value.year(), value.code()), value.value()));
        }
        return known;
    }

    /** Schools by code, and their figures. */
    public record FiguresByYear(
            Map<String, SchoolInfo> schools, Map<Key, YearFigures> given, Map<IndicatorKey, BigDecimal> indicators) {

        /** The school with this code, {@code null} if there is none. */
        public SchoolInfo school(String code) {
            return schools.get(code);
        }

        public boolean has(long schoolId, int year) {
            return given.containsKey(new Key(schoolId, year));
        }

        public YearFigures given(long schoolId, int year) {
            return given.getOrDefault(new Key(schoolId, year), YearFigures.NONE);
        }

        public BigDecimal indicator(long schoolId, int year, String code) {
            return indicators.get(new IndicatorKey(schoolId, year, code));
        }
    }

    record Key(long schoolId, int year) {}

    record IndicatorKey(long schoolId, int year, String code) {}
}
