package ru.mentorcentre.matching.wish;

/** What is wished about two people, and by whom. */
public enum WishKind {
    EXCLUDED("Пара исключена", "Центр этих двоих вместе не предлагает", "danger", "ban"),
    MENTEE_WISHES("Наставляемый просит этого наставника", "Добавляет баллы", "success", "thumb-up"),
    MENTOR_WISHES("Наставник просит этого наставляемого", "Добавляет баллы", "success", "thumb-up"),
    MENTEE_MINDS("Наставляемый просит другого наставника", "Отнимает баллы, но не запрещает", "warning", "thumb-down"),
    MENTOR_MINDS("Наставник просит другого наставляемого", "Отнимает баллы, но не запрещает", "warning", "thumb-down");

    private final String title;
    private final String hint;
    private final String tone;
    private final String icon;

    WishKind(String title, String hint, String tone, String icon) {
        this.title = title;
        this.hint = hint;
        this.tone = tone;
        this.icon = icon;
    }

    public String title() {
        return title;
    }

    public String hint() {
        return hint;
    }

    /** Colour of its mark. */
    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }
}
