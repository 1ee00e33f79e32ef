package ru.mentorcentre.staff;

/** What a difficulty is about. */
public enum DifficultyGroup {
    SUBJECT("Предмет"),
    METHODICAL("Методика"),
    PSYCHOLOGICAL("Психология и общение"),
    DIGITAL("Цифровые средства"),
    ASSESSMENT("Оценивание и подготовка к ГИА и ВПР"),
    MANAGERIAL("Управление школой");

    private final String title;

    DifficultyGroup(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
