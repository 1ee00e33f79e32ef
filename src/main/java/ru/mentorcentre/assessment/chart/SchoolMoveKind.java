package ru.mentorcentre.assessment.chart;

import java.util.Arrays;

/** What may have happened to a school between two years: the filter of the movement. */
public enum SchoolMoveKind {
    TYPE("сменила тип"),
    ENTERED("вошла в зону риска"),
    LEFT("вышла из зоны риска"),
    APPEARED("в зоне риска, раньше судить было нельзя"),
    VANISHED("была в зоне риска, теперь судить нельзя");

    private final String title;

    SchoolMoveKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** By name, {@code null} for an unknown one. */
    static SchoolMoveKind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
