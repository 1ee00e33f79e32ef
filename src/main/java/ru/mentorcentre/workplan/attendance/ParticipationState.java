package ru.mentorcentre.workplan.attendance;

import ru.mentorcentre.shared.web.Badge;

/** What is known of somebody on the list of a date. */
public enum ParticipationState implements Badge {
    INVITED("приглашён", "вас приглашают", "mail", "neutral"),
    /** Has said that he comes, or the school has. */
    REGISTERED("придёт", "вы придёте", "clock", "info"),
    DECLINED("не сможет", "вы не сможете", "circle-x", "neutral"),
    ATTENDED("был", "вы были", "circle-check", "success"),
    ABSENT("не был", "вас не было", "circle-minus", "warning");

    private final Look look;
    private final String ownTitle;

    ParticipationState(String title, String ownTitle, String icon, String css) {
        this.ownTitle = ownTitle;
        this.look = new Look(title, icon, css);
    }

    @Override
    public Look look() {
        return look;
    }

    /** As it is said to the person. */
    public String ownTitle() {
        return ownTitle;
    }

    /** Whether it is known that the person was there or was not. */
    public boolean isOver() {
        return this == ATTENDED || this == ABSENT;
    }
}
