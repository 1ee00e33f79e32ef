package ru.mentorcentre.reserve;

/** On whose behalf a step of an application is made. */
public enum ApplicationActor {
    /** The educator whom it is about. */
    CANDIDATE("кандидат"),
    /** Head or curator of the school. */
    SCHOOL("школа"),
    /** An expert whom this application is assigned to. */
    EXPERT("эксперт"),
    /** Leader of the centre, or a methodist on the leader's behalf. */
    CENTRE("центр"),
    /** Leader of the centre in person. */
    LEADER("руководитель центра"),
    /** Head of the department. */
    HEAD("начальник управления");

    private final String title;

    ApplicationActor(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
