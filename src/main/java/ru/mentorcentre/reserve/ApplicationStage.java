package ru.mentorcentre.reserve;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** States of an application that are asked for together. */
public enum ApplicationStage {
    ACTIVE("в работе", EnumSet.noneOf(ApplicationState.class)),
    SOON_READY(
            "учатся и рекомендованы",
            EnumSet.of(
                    ApplicationState.TRAINING,
                    ApplicationState.TRAINED,
                    ApplicationState.CONTEST,
                    ApplicationState.RECOMMENDED)),
    OVER("закончены без реестра", EnumSet.noneOf(ApplicationState.class));

    static {
        Arrays.stream(ApplicationState.values())
                .filter(state -> state != ApplicationState.INCLUDED && state != ApplicationState.LEFT)
                .forEach(state -> (state.isOver() ? OVER : ACTIVE).states.add(state));
    }

    private final String title;
    private final Set<ApplicationState> states;

    ApplicationStage(String title, Set<ApplicationState> states) {
        this.title = title;
        this.states = states;
    }

    public String title() {
        return title;
    }

    public Set<ApplicationState> states() {
        return Set.copyOf(states);
    }
}
