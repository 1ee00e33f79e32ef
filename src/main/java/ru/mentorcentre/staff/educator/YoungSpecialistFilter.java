package ru.mentorcentre.staff.educator;

/** Whether a list shows only young specialists, or only the others. */
public enum YoungSpecialistFilter {
    YOUNG("да"),
    OTHER("нет");

    private final String title;

    YoungSpecialistFilter(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
