package ru.mentorcentre.assessment.region;

import ru.mentorcentre.shared.web.Badge;

/** How far a regional assessment is. */
public enum RegionalState implements Badge {
    RUNNING("идёт расчёт", "loader", "finding-unknown"),
    DONE("готова, не опубликована", "eye-off", "finding-unknown"),
    PUBLISHING("публикуется", "loader", "finding-unknown"),
    PUBLISHED("опубликована", "circle-check", "stability-high"),
    FAILED("прервана", "alert-circle", "finding-yes");

    private final Look look;

    RegionalState(String title, String icon, String css) {
        this.look = new Look(title, icon, css);
    }

    @Override
    public Look look() {
        return look;
    }
}
