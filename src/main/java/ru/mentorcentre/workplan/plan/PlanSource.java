package ru.mentorcentre.workplan.plan;

import ru.mentorcentre.workplan.PlanTemplate;

/** What a new plan begins with. */
public enum PlanSource {
    STAGES("По образцу: этапы программы наставничества", "40 мероприятий, учебный год", PlanTemplate.STAGES),
    DIRECTIONS("По образцу: четыре направления работы", "26 мероприятий, календарный год", PlanTemplate.DIRECTIONS),
    FORMER("Как прежний план", "Разделы и мероприятия выбранного плана со сдвинутыми сроками", null),
    EMPTY("С чистого листа", "Разделы и мероприятия впишете сами", null);

    private final String title;
    private final String hint;
    private final PlanTemplate template;

    PlanSource(String title, String hint, PlanTemplate template) {
        this.title = title;
        this.hint = hint;
        this.template = template;
    }

    public String title() {
        return title;
    }

    public String hint() {
        return hint;
    }

    /** {@code null} for none. */
    PlanTemplate template() {
        return template;
    }
}
