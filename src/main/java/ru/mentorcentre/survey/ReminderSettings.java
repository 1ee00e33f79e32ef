package ru.mentorcentre.survey;

import java.util.Set;

/**
 * How a survey reminds by itself.
 *
 * @param days none for a survey that does not
 */
public record ReminderSettings(Set<ReminderDay> days) {

    public static final ReminderSettings NEVER = new ReminderSettings(Set.of());

    public ReminderSettings {
        days = Set.copyOf(days);
    }
}
