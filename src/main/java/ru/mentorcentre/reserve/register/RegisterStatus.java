package ru.mentorcentre.reserve.register;

import java.time.LocalDate;
import ru.mentorcentre.shared.web.Badge;

/** How an entry of the register stands on a day. */
public enum RegisterStatus implements Badge {
    VALID("в реестре", "circle-check", "success"),
    EXPIRED("срок истёк", "clock-exclamation", "warning"),
    LEFT("выведен", "logout", "neutral");

    private final Look look;

    RegisterStatus(String title, String icon, String css) {
        look = new Look(title, icon, css);
    }

    static RegisterStatus of(LocalDate leftOn, LocalDate validUntil, LocalDate today) {
        if (leftOn != null) {
            return LEFT;
        }
        return validUntil.isBefore(today) ? EXPIRED : VALID;
    }

    @Override
    public Look look() {
        return look;
    }
}
