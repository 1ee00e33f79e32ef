package ru.mentorcentre.access;

import ru.mentorcentre.shared.Badge;

/** Whether an account has a second factor. */
enum FactorState implements Badge {
    ON("включён", "shield-check", "success"),
    OFF("нет", "shield", "neutral");

    private final String title;
    private final String icon;
    private final String css;

    FactorState(String title, String icon, String css) {
        this.title = title;
        this.icon = icon;
        this.css = css;
    }

    static FactorState of(boolean on) {
        return on ? ON : OFF;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String icon() {
        return icon;
    }

    @Override
    public String css() {
        return css;
    }
}
