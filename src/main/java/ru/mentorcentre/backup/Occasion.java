package ru.mentorcentre.backup;

/** What a backup was made for. */
enum Occasion {
    NIGHT("по расписанию", "night"),
    HAND("по кнопке", "hand"),
    UPDATE("перед обновлением", "before-update");

    private final String title;
    private final String prefix;

    Occasion(String title, String prefix) {
        this.title = title;
        this.prefix = prefix;
    }

    public String title() {
        return title;
    }

    /** What the name of its file begins with. */
    String prefix() {
        return prefix;
    }
}
