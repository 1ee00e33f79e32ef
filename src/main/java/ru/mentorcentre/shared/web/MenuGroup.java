package ru.mentorcentre.shared.web;

/** The groups of the side menu, in the order they stand there. A group without pages is not shown. */
public enum MenuGroup {
    OVERVIEW("Обзор"),
    SCHOOLS("Школы"),
    MENTORING("Наставничество"),
    SURVEYS("Опросы"),
    PLAN("План"),
    RESERVE("Резерв"),
    RESOURCE("Ресурс"),
    FIGURES("Показатели"),
    ADMINISTRATION("Управление");

    private final String title;

    MenuGroup(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
