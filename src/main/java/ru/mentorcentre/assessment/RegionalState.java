package ru.mentorcentre.assessment;

import ru.mentorcentre.shared.Badge;

/** How far a regional assessment is. */
enum RegionalState implements Badge {
    RUNNING("идёт расчёт", "loader", "finding-unknown"),
    DONE("готова, не опубликована", "eye-off", "finding-unknown"),
    PUBLISHING("публикуется", "loader", "finding-unknown"),
    PUBLISHED("опубликована", "circle-check", "stability-high"),
    FAILED("прервана", "alert-circle", "finding-yes");

    private final String title;
    private final String icon;
    private final String css;

    RegionalState(String title, String icon, String css) {
        this.title = title;
        this.icon = icon;
        this.css = css;
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
