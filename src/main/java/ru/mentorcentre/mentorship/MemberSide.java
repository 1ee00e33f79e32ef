package ru.mentorcentre.mentorship;

/** On which side of a pair somebody is. */
public enum MemberSide {
    MENTOR("Наставник", "Наставники"),
    MENTEE("Наставляемый", "Наставляемые");

    private final String title;
    private final String plural;

    MemberSide(String title, String plural) {
        this.title = title;
        this.plural = plural;
    }

    public String title() {
        return title;
    }

    /** The word for several. */
    public String plural() {
        return plural;
    }
}
