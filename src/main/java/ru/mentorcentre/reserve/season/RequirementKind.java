package ru.mentorcentre.reserve.season;

/** What is compared in a formal requirement. */
public enum RequirementKind {
    YEARS("лет, не меньше"),
    TEXT("сведения"),
    YES_NO("да или нет");

    private final String title;

    RequirementKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
