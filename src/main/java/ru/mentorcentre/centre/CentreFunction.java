package ru.mentorcentre.centre;

/** What somebody does in the centre (domain §13.1). */
public enum CentreFunction {
    LEADER("руководитель центра"),
    CURATOR("куратор центра"),
    MODERATOR("модератор ресурса"),
    MENTOR("наставник");

    private final String title;

    CentreFunction(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
