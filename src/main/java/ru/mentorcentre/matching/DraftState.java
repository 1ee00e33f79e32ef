package ru.mentorcentre.matching;

import ru.mentorcentre.shared.Badge;

/** How far a draft is. */
enum DraftState implements Badge {
    RUNNING("идёт подбор", "loader", "finding-unknown"),
    DONE("готов", "circle-check", "stability-high"),
    FAILED("прерван", "alert-circle", "finding-yes");

    private final String title;
    private final String icon;
    private final String css;

    DraftState(String title, String icon, String css) {
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
