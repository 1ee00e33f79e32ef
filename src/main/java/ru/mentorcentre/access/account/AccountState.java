package ru.mentorcentre.access.account;

import java.time.Instant;
import ru.mentorcentre.shared.web.Badge;

/** Whether one can sign in with an account. */
enum AccountState implements Badge {
    ACTIVE("действует", "circle-check", "success"),
    BLOCKED("заблокирована", "ban", "danger");

    private final Look look;

    AccountState(String title, String icon, String css) {
        this.look = new Look(title, icon, css);
    }

    static AccountState of(Instant blockedAt) {
        return blockedAt == null ? ACTIVE : BLOCKED;
    }

    @Override
    public Look look() {
        return look;
    }
}
