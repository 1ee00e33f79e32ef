package ru.mentorcentre.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.mentorcentre.municipality.AssessmentRules;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.Schools;

/**
 * Collects what a run starts from, in two queries however many schools there are. The population of a year are the
 * schools that worked in it or have figures of it; a school that closed earlier still counts in the quartiles of the
 * years it worked in.
 */
@Component
class RunPopulation {

    private final Schools schools;
    private final YearlyFiguresRepository figures;

    RunPopulation(Schools schools, YearlyFiguresRepository figures) {
        this.schools = schools;
        this.figures = figures;
    }

    /** The schools by name, with their figures of three years. */
    RunInput of(int year, AssessmentRules rules) {
        Map<Long, FiguresWindow> windows = windows(year);
        List<SchoolFigures> inputs = new ArrayList<>();
        Map<Long, RunSchool> population = new HashMap<>();
        for (SchoolInfo school : schools.all()) {
            FiguresWindow window = windows.getOrDefault(school.id(), FiguresWindow.empty(year));
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

    private Map<Long, FiguresWindow> windows(int year) {
        Map<Long, FiguresWindow> bySchool = new HashMap<>();
        for (FiguresRow row : figures.between(year - FiguresWindow.YEARS_BACK, year)) {
            bySchool.computeIfAbsent(row.schoolId(), id -> FiguresWindow.empty(year))
                    .put(row);
        }
        return bySchool;
    }

    private static boolean worked(SchoolInfo school, int year) {
        return school.closedOn() == null || school.closedOn().getYear() >= year;
    }
}
