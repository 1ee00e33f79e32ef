package ru.mentorcentre.workplan.event;

/** What a section of a plan is (domain §10.1). */
public enum SectionKind {
    DIRECTION("Направление"),
    STAGE("Этап"),
    SUBSTAGE("Часть этапа");

    private final String title;

    SectionKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
