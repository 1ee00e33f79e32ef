package ru.mentorcentre.workplan;

import ru.mentorcentre.workplan.term.YearContext;

/** A plan that comes with the program, to begin with (domain §10.1). */
public enum PlanTemplate {
    /** Plan of S002: four directions, by the calendar year. */
    DIRECTIONS("По направлениям: исследования, проекты, консультации, информация", YearContext.CALENDAR),
    /** Programme of S004 §6: preparation, main stage in five parts, conclusion, by the school year. */
    STAGES("По этапам: подготовка, базы, обучение, группы, ход программы, завершение", YearContext.SCHOOL);

    private final String title;
    private final YearContext context;

    PlanTemplate(String title, YearContext context) {
        this.title = title;
        this.context = context;
    }

    public String title() {
        return title;
    }

    /** By which year its terms are meant. */
    public YearContext context() {
        return context;
    }
}
