package ru.mentorcentre.workplan.informing;

import ru.mentorcentre.workplan.wording.MessageWording;

/**
 * What is entered of a message.
 *
 * @param eventId the event it is about, {@code null} for none
 */
public record NewMessage(MessageWording wording, Long eventId, MessageAudience audience) {}
