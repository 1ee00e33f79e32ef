package ru.mentorcentre.staff;

/** How far a professional activity reached. */
public enum ActivityLevel {
    SCHOOL("Школьный"),
    MUNICIPAL("Муниципальный"),
    REGIONAL("Региональный"),
    NATIONAL("Всероссийский"),
    INTERNATIONAL("Международный");

    private final String title;

    ActivityLevel(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
