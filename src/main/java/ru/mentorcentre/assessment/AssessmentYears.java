package ru.mentorcentre.assessment;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Tenant;

/** The years of the assessment's pages. */
@Component("assessmentYears")
class AssessmentYears {

    static final int FIRST = 2000;
    static final int LAST = 2100;

    private final YearlyFiguresRepository figures;
    private final Municipalities municipalities;

    AssessmentYears(YearlyFiguresRepository figures, Municipalities municipalities) {
        this.figures = figures;
        this.municipalities = municipalities;
    }

    /** The year, if it can be one. */
    static int checked(int year) {
        if (year < FIRST || year > LAST) {
            throw new NotFound("Год", year);
        }
        return year;
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
