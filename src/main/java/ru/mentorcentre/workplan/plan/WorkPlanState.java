package ru.mentorcentre.workplan.plan;

import ru.mentorcentre.shared.web.Badge;

/** How far a plan is on its way: draft → in approval → approved → closed; an approved one may be opened for changes. */
public enum WorkPlanState implements Badge {
    DRAFT("черновик", "pencil", "neutral"),
    IN_APPROVAL("на утверждении", "hourglass", "info"),
    APPROVED("утверждён", "circle-check", "success"),
    CLOSED("закрыт", "lock", "neutral");

    private final Look look;

    WorkPlanState(String title, String icon, String css) {
        this.look = new Look(title, icon, css);
    }

    @Override
    public Look look() {
        return look;
    }
}
