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

    /** What a section of that title is in a plan of such sections: «2.1. База наставляемых» is a part of a stage. */
    public static SectionKind of(String title, SectionKind usual) {
        if (usual == DIRECTION) {
            return DIRECTION;
        }
        return title.matches("\\d+\\.\\d+\\..*") ? SUBSTAGE : STAGE;
    }

    public String title() {
        return title;
    }
}
