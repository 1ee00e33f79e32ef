package ru.mentorcentre.mentoring.mentor;

/** Whether a list shows mentors who are eligible, are not, or nobody can tell. */
enum EligibilityFilter {
    YES("подходит"),
    UNKNOWN("недостаточно данных"),
    NO("не подходит");

    private final String title;

    EligibilityFilter(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
