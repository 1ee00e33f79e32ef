package ru.mentorcentre.reserve.register;

import java.time.LocalDate;
import ru.mentorcentre.reserve.application.ReserveBoard;
import ru.mentorcentre.shared.web.Badge;

/** How an entry of the register stands on a day. */
public enum RegisterStatus implements Badge {
    VALID("в реестре", "circle-check", "success"),
    EXPIRING("скоро кончается", "clock", "info"),
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
        if (validUntil.isBefore(today)) {
            return EXPIRED;
        }
        return validUntil.isAfter(today.plusDays(ReserveBoard.SOON_DAYS)) ? VALID : EXPIRING;
    }

    @Override
    public Look look() {
        return look;
    }
}
