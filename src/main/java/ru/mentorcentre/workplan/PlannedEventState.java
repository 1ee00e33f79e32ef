package ru.mentorcentre.workplan;

import java.util.List;
import ru.mentorcentre.shared.web.Badge;

/** What became of a planned event. */
public enum PlannedEventState implements Badge {
    PLANNED("запланировано", "calendar", "neutral"),
    /** Still to come, by another term than first planned. */
    MOVED("перенесено", "calendar-due", "info"),
    DONE("выполнено", "circle-check", "success"),
    CANCELLED("отменено", "circle-x", "neutral");

    private final Look look;

    PlannedEventState(String title, String icon, String css) {
        this.look = new Look(title, icon, css);
    }

    @Override
    public Look look() {
        return look;
    }

    /** Whether it is still to be done, and so can be overdue. */
    public boolean isOpen() {
        return this == PLANNED || this == MOVED;
    }

    /** Whether it is told why. */
    public boolean needsReason() {
        return this == MOVED || this == CANCELLED;
    }

    /** What somebody can say of an event, the usual first; that it is planned nobody says. */
    public static List<PlannedEventState> outcomes() {
        return List.of(DONE, MOVED, CANCELLED);
    }
}
