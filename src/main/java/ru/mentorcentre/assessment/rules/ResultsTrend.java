package ru.mentorcentre.assessment.rules;

/** Where ИОР went from the first of three years to the last; shown beside instability, which is blind to it. */
public enum ResultsTrend {
    UP("рост", "↗"),
    DOWN("снижение", "↘"),
    SAME("без роста и снижения", "→");

    private final String title;
    private final String arrow;

    ResultsTrend(String title, String arrow) {
        this.title = title;
        this.arrow = arrow;
    }

    static ResultsTrend of(int comparison) {
        return comparison > 0 ? UP : comparison < 0 ? DOWN : SAME;
    }

    public String title() {
        return title;
    }

    public String arrow() {
        return arrow;
    }
}
