package ru.mentorcentre.assessment;

import ru.mentorcentre.school.SchoolInfo;

/** Figures of one school in three calendar years, as they come from the database. */
final class FiguresWindow {

    static final int YEARS_BACK = 2;

    private final int year;
    private final FiguresRow[] rows = new FiguresRow[YEARS_BACK + 1];

    private FiguresWindow(int year) {
        this.year = year;
    }

    static FiguresWindow empty(int year) {
        return new FiguresWindow(year);
    }

    void put(FiguresRow row) {
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
