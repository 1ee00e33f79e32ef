package ru.mentorcentre.staff.educator;

/** Which educators a list shows: those who work, those who left or both. */
public enum EmploymentFilter {
    WORKING("работают"),
    RETIRED("выбыли"),
    ANY("все, и выбывшие");

    private final String title;

    EmploymentFilter(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
