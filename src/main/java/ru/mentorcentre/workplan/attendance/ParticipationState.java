package ru.mentorcentre.workplan.attendance;

import ru.mentorcentre.shared.web.Badge;

/** What is known of somebody on the list of a date. */
public enum ParticipationState implements Badge {
    INVITED("приглашён", "mail", "neutral"),
    /** Has said that he comes, or the school has. */
    REGISTERED("придёт", "clock", "info"),
    DECLINED("не сможет", "circle-x", "neutral"),
    ATTENDED("был", "circle-check", "success"),
    ABSENT("не был", "circle-minus", "warning");

    private final Look look;

    ParticipationState(String title, String icon, String css) {
        this.look = new Look(title, icon, css);
    }

    @Override
    public Look look() {
        return look;
    }

    /** Whether it is known that the person was there or was not. */
    public boolean isOver() {
        return this == ATTENDED || this == ABSENT;
    }
}
