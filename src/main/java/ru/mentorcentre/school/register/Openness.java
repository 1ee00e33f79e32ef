package ru.mentorcentre.school.register;

/** Which schools a list shows: those that work, the closed ones or both. */
enum Openness {
    OPEN("работают"),
    CLOSED("закрыты"),
    ANY("все, и закрытые");

    private final String title;

    Openness(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
