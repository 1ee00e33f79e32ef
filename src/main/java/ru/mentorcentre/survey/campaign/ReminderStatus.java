package ru.mentorcentre.survey.campaign;

import java.time.LocalDate;
import ru.mentorcentre.survey.ReminderDay;

/**
 * What a page says about the reminders that a survey sends by itself.
 *
 * @param on whether it shall send any
 * @param obstacle why none goes out though it shall, {@code null} if nothing stands in the way
 * @param next {@code null} when none is to come
 * @param last {@code null} before the first
 * @param letters how many the last one made
 * @param sent how many of them the mail server has taken
 * @param unreachable people without an address then; {@code null} where only one school is looked at
 */
public record ReminderStatus(
        boolean on,
        String obstacle,
        LocalDate next,
        ReminderDay nextDay,
        LocalDate last,
        long letters,
        long sent,
        Integer unreachable) {}
