package ru.mentorcentre.journal;

import java.time.LocalDate;

/**
 * A meeting to be noted.
 *
 * @param theme one line
 * @param agreed what they agreed on, may be {@code null}
 * @param nextOn when they meet again, may be {@code null}
 */
public record NewMeeting(LocalDate heldOn, PracticeFormat format, String theme, String agreed, LocalDate nextOn) {}
