package ru.mentorcentre.assessment.figures;

import java.time.Clock;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.Tenant;

/** The years of the assessment's pages. */
@Component("assessmentYears")
public class AssessmentYears {

    private static final int FIRST = 2000;

    private final YearlyFiguresRepository figures;
    private final Municipalities municipalities;
    private final Clock clock;

    AssessmentYears(YearlyFiguresRepository figures, Municipalities municipalities, Clock clock) {
        this.figures = figures;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** The year after the current one: the last that can be entered, by hand or by an import. */
    public int last() {
        return Year.now(clock).getValue() + 1;
    }

    /** Whether there can be a page of this year; the same years as an import takes. */
    public boolean isPossible(int year) {
        return year >= FIRST && year <= last();
    }

    /** The year to open next: the one after the latest of these, {@code null} when that is too far ahead. */
    public Integer next(List<Integer> years) {
        int next = years.get(0) + 1;
        return isPossible(next) ? next : null;
    }

    /** The reporting year of the current municipality. */
    @Transactional(readOnly = true)
    public int reporting() {
        return municipalities
                .find(Tenant.current())
                .map(MunicipalityInfo::reportingYear)
                .orElseThrow(NotFound.of("Муниципалитет", Tenant.current()));
    }

    /** Years to choose from, the latest first: those with figures, the reporting year and the one looked at. */
    @Transactional(readOnly = true)
    public List<Integer> around(int shown, Integer reporting) {
        Set<Integer> years = new TreeSet<>(Collections.reverseOrder());
        years.addAll(figures.years());
        if (reporting != null) {
            years.add(reporting);
        }
        years.add(shown);
        return List.copyOf(years);
    }
}
