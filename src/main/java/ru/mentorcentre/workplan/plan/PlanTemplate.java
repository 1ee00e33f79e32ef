package ru.mentorcentre.workplan.plan;

import java.util.List;
import ru.mentorcentre.workplan.term.YearContext;

/** A plan that comes with the program, to begin with (domain §10.1). */
public enum PlanTemplate {
    /** Plan of S002: four directions, by the calendar year. */
    DIRECTIONS(
            "По направлениям: исследования, проекты, консультации, информация",
            "directions",
            YearContext.CALENDAR,
            SectionKind.DIRECTION,
            List.of(PlanColumn.CONTENT, PlanColumn.TERM, PlanColumn.PLACE, PlanColumn.PEOPLE)),
    /** Programme of S004 §6: preparation, main stage in five parts, conclusion, by the school year. */
    STAGES(
            "По этапам: подготовка, базы, обучение, группы, ход программы, завершение",
            "stages",
            YearContext.SCHOOL,
            SectionKind.STAGE,
            List.of(PlanColumn.TITLE, PlanColumn.FORM, PlanColumn.DATES, PlanColumn.RESPONSIBLE, PlanColumn.RESULT));

    private final String title;
    private final String file;
    private final YearContext context;
    private final SectionKind kind;
    private final List<PlanColumn> columns;

    PlanTemplate(String title, String file, YearContext context, SectionKind kind, List<PlanColumn> columns) {
        this.title = title;
        this.file = file;
        this.context = context;
        this.kind = kind;
        this.columns = columns;
    }

    public String title() {
        return title;
    }

    /** By which year its terms are meant. */
    public YearContext context() {
        return context;
    }

    /** The columns of its printed table, in their order. */
    List<PlanColumn> columns() {
        return columns;
    }

    String file() {
        return "plan-templates/" + file + ".csv";
    }

    /** «2.1. База наставляемых» is a part of a stage. */
    SectionKind kindOf(String section) {
        return section.matches("\\d+\\.\\d+\\..*") ? SectionKind.SUBSTAGE : kind;
    }
}
