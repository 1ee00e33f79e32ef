package ru.mentorcentre.staff;

/** Qualification category or outcome of the attestation (квалификационная категория). */
public enum QualificationCategory {
    NONE("Без категории"),
    COMPLIANCE("Соответствие занимаемой должности"),
    FIRST("Первая"),
    HIGHEST("Высшая"),
    METHODIST("Педагог-методист"),
    MENTOR("Педагог-наставник");

    private final String title;

    QualificationCategory(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
