package ru.mentorcentre.access.account;

import ru.mentorcentre.shared.web.Badge;

/** Whether an account has a second factor. */
enum FactorState implements Badge {
    ON("включён", "shield-check", "success"),
    OFF("нет", "shield", "neutral");

    private final Look look;

    FactorState(String title, String icon, String css) {
        this.look = new Look(title, icon, css);
    }

    static FactorState of(boolean on) {
        return on ? ON : OFF;
    }

    @Override
    public Look look() {
        return look;
    }
}
