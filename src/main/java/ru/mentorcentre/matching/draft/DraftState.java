package ru.mentorcentre.matching.draft;

import ru.mentorcentre.shared.web.Badge;

/** How far a draft is. */
public enum DraftState implements Badge {
    RUNNING("идёт подбор", "loader", "finding-unknown"),
    DONE("готов", "circle-check", "stability-high"),
    FAILED("прерван", "alert-circle", "finding-yes");

    private final Look look;

    DraftState(String title, String icon, String css) {
        this.look = new Look(title, icon, css);
    }

    @Override
    public Look look() {
        return look;
    }
}
