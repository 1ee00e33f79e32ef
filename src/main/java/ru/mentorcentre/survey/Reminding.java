package ru.mentorcentre.survey;

import java.util.Set;

/**
 * How a survey reminds by itself.
 *
 * @param days none for a survey that does not
 */
public record Reminding(Set<ReminderDay> days) {

    public static final Reminding NEVER = new Reminding(Set.of());

    public Reminding {
        days = Set.copyOf(days);
    }
}
