package ru.mentorcentre.assessment.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.mentorcentre.assessment.figures.EffectiveFigures;
import ru.mentorcentre.assessment.figures.YearlyFiguresRepository;
import ru.mentorcentre.assessment.rules.ClassificationInput;
import ru.mentorcentre.assessment.rules.SchoolFigures;
import ru.mentorcentre.profile.AssessmentRules;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.Schools;

/**
 * Collects what a run starts from, in two queries however many schools there are. The population of a year are the
 * schools that worked in it or have figures of it; a school that closed earlier still counts in the quartiles of the
 * years it worked in.
 */
@Component
public class RunInputReader {

    private final Schools schools;
    private final YearlyFiguresRepository figures;

    RunInputReader(Schools schools, YearlyFiguresRepository figures) {
        this.schools = schools;
        this.figures = figures;
    }

    /** The schools by name, with their figures of three years. */
    public RunInput of(int year, AssessmentRules rules) {
        Map<Long, ThreeYearFigures> windows = windows(year);
        List<SchoolFigures> inputs = new ArrayList<>();
        Map<Long, RunSchool> population = new HashMap<>();
        for (SchoolInfo school : schools.all()) {
            ThreeYearFigures window = windows.getOrDefault(school.id(), ThreeYearFigures.empty(year));
            boolean member = worked(school, year) || window.hasCurrent();
            if (member || window.hasPast()) {
                inputs.add(window.figuresOf(school, member));
            }
            if (member) {
                population.put(school.id(), window.schoolOf(school));
            }
        }
        return new RunInput(new ClassificationInput(year, rules, inputs), population);
    }

    /** Whether any school has figures of the year. */
    boolean exists(int year) {
        return figures.existsByYear(year);
    }

    private Map<Long, ThreeYearFigures> windows(int year) {
        Map<Long, ThreeYearFigures> bySchool = new HashMap<>();
        for (EffectiveFigures row : figures.between(year - ThreeYearFigures.YEARS_BACK, year)) {
            bySchool.computeIfAbsent(row.schoolId(), id -> ThreeYearFigures.empty(year))
                    .put(row);
        }
        return bySchool;
    }

    private static boolean worked(SchoolInfo school, int year) {
        return school.closedOn() == null || school.closedOn().getYear() >= year;
    }
}
