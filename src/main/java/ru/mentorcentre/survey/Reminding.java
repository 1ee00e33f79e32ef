package ru.mentorcentre.survey;

import java.util.Set;

/**
 * How a survey reminds by itself.
 *
 * @param days none for a survey that does not
 * @param site where it is reached, {@code null} if nobody has told
 */
public record Reminding(Set<ReminderDay> days, String site) {

    public static final Reminding NEVER = new Reminding(Set.of(), null);

    public Reminding {
        days = Set.copyOf(days);
    }
}
