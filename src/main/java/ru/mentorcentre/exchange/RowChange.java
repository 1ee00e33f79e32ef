package ru.mentorcentre.exchange;

import java.util.Arrays;
import java.util.Optional;

/** What importing a row does. */
public enum RowChange {
    ADD("добавится"),
    CHANGE("изменится"),
    UNCHANGED("без изменений"),
    ERROR("ошибка");

    private final String title;

    RowChange(String title) {
        this.title = title;
    }

    /** The one with this name in any case; none for anything else. */
    public static Optional<RowChange> of(String name) {
        return Arrays.stream(values())
                .filter(change -> change.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public String title() {
        return title;
    }
}
