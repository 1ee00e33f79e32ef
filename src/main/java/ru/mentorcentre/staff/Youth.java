package ru.mentorcentre.staff;

/** Whether a list shows only young specialists, or only the others. */
enum Youth {
    YOUNG("да"),
    OTHER("нет");

    private final String title;

    Youth(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
