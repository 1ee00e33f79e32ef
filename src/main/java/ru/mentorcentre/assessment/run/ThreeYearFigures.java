package ru.mentorcentre.assessment.run;

import ru.mentorcentre.assessment.figures.EffectiveFigures;
import ru.mentorcentre.assessment.rules.SchoolFigures;
import ru.mentorcentre.assessment.rules.YearFigures;
import ru.mentorcentre.school.SchoolInfo;

/** Figures of one school in three calendar years, as they come from the database. */
public final class ThreeYearFigures {

    public static final int YEARS_BACK = 2;

    private final int year;
    private final EffectiveFigures[] rows = new EffectiveFigures[YEARS_BACK + 1];

    private ThreeYearFigures(int year) {
        this.year = year;
    }

    static ThreeYearFigures empty(int year) {
        return new ThreeYearFigures(year);
    }

    void put(EffectiveFigures row) {
        rows[year - row.year()] = row;
    }

    boolean hasCurrent() {
        return rows[0] != null;
    }

    boolean hasPast() {
        return rows[1] != null || rows[2] != null;
    }

    /** A school that is no member of the year's population leaves only its past ИОР, for the quartiles of those years. */
    SchoolFigures figuresOf(SchoolInfo school, boolean member) {
        return new SchoolFigures(school.id(), school.advanced(), back(2, member), back(1, member), back(0, member));
    }

    RunSchool schoolOf(SchoolInfo school) {
        return new RunSchool(school.id(), school.code(), school.shortName(), hasCurrent() && rows[0].resultsComputed());
    }

    private YearFigures back(int years, boolean whole) {
        if (rows[years] == null) {
            return YearFigures.NONE;
        }
        YearFigures all = rows[years].figures();
        return whole ? all : new YearFigures(all.resultsIndex(), all.importedLevel(), null, null, null, null, null);
    }
}
