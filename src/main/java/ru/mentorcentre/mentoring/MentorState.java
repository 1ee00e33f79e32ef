package ru.mentorcentre.mentoring;

import java.util.Map;
import java.util.Set;

/** How far a mentor has come: candidate → selected → trained → active ⇄ paused → retired. */
public enum MentorState {
    CANDIDATE("кандидат", "neutral", "user-question"),
    SELECTED("отобран", "info", "user-check"),
    TRAINED("обучен", "info", "school"),
    ACTIVE("работает", "success", "circle-check"),
    PAUSED("на паузе", "warning", "player-pause"),
    RETIRED("завершил", "neutral", "logout");

    private static final Map<MentorState, Set<MentorState>> NEXT = Map.of(
            CANDIDATE, Set.of(SELECTED, RETIRED),
            SELECTED, Set.of(TRAINED, RETIRED),
            TRAINED, Set.of(ACTIVE, RETIRED),
            ACTIVE, Set.of(PAUSED, RETIRED),
            PAUSED, Set.of(ACTIVE, RETIRED),
            RETIRED, Set.of(CANDIDATE));

    private final String title;
    private final String tone;
    private final String icon;

    MentorState(String title, String tone, String icon) {
        this.title = title;
        this.tone = tone;
        this.icon = icon;
    }

    /** Whether the step from here to there is one of the path. */
    public boolean leadsTo(MentorState other) {
        return NEXT.get(this).contains(other);
    }

    /** The step from there to here approves a mentor; all others are notes. */
    public boolean isAdmissionFrom(MentorState before) {
        return this == ACTIVE && before == TRAINED;
    }

    public String title() {
        return title;
    }

    /** Colour of its mark: neutral, info, success or warning. */
    public String tone() {
        return tone;
    }

    /** Icon of its mark. */
    public String icon() {
        return icon;
    }

    /** What the button of the step to here says. */
    public String action() {
        return switch (this) {
            case CANDIDATE -> "Вернуть в кандидаты";
            case SELECTED -> "Отобрать";
            case TRAINED -> "Отметить обучение";
            case ACTIVE -> "Допустить к работе";
            case PAUSED -> "Поставить на паузу";
            case RETIRED -> "Завершить работу";
        };
    }
}
