package ru.mentorcentre.staff;

/** Whether a list shows only educators whose consent to data processing holds, ends soon, or is missing. */
enum ConsentStanding {
    NONE("нет"),
    VALID("есть"),
    ENDING("скоро кончается");

    private final String title;

    ConsentStanding(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
