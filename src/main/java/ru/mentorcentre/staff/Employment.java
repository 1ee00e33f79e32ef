package ru.mentorcentre.staff;

/** Which educators a list shows: those who work, those who left or both. */
enum Employment {
    WORKING("работают"),
    RETIRED("выбыли"),
    ANY("все, и выбывшие");

    private final String title;

    Employment(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
