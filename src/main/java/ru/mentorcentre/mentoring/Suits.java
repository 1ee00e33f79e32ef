package ru.mentorcentre.mentoring;

/** Whether a list shows mentors who are eligible, are not, or nobody can tell. */
enum Suits {
    YES("подходит"),
    UNKNOWN("недостаточно данных"),
    NO("не подходит");

    private final String title;

    Suits(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
