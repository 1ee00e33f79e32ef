package ru.mentorcentre.access;

import java.time.Instant;
import ru.mentorcentre.shared.Badge;

/** Whether one can sign in with an account. */
enum AccountState implements Badge {
    ACTIVE("действует", "circle-check", "success"),
    BLOCKED("заблокирована", "ban", "danger");

    private final String title;
    private final String icon;
    private final String css;

    AccountState(String title, String icon, String css) {
        this.title = title;
        this.icon = icon;
        this.css = css;
    }

    static AccountState of(Instant blockedAt) {
        return blockedAt == null ? ACTIVE : BLOCKED;
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
