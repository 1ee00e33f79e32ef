package ru.mentorcentre.staff.educator;

/** Whether a list shows only educators whose consent to data processing holds, ends soon, or is missing. */
public enum EducatorConsentFilter {
    NONE("нет"),
    VALID("есть"),
    ENDING("скоро кончается");

    private final String title;

    EducatorConsentFilter(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
