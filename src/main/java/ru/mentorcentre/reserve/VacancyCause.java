package ru.mentorcentre.reserve;

/** Why a post is or will be vacant, as the school tells it. */
public enum VacancyCause {
    VACANT("уже свободна"),
    ACTING("исполняющий обязанности"),
    CONTRACT_END("кончается договор"),
    AGE("возраст"),
    OTHER("другое");

    private final String title;

    VacancyCause(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
