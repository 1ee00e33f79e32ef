package ru.mentorcentre.shared.mail;

import ru.mentorcentre.shared.office.Download;

/**
 * A letter ready to be sent.
 *
 * @param id its key in the queue it was taken out of
 * @param file goes along, {@code null} for none
 */
public record OutgoingLetter(long id, String email, String subject, String text, Download file) {

    public OutgoingLetter(long id, String email, String subject, String text) {
        this(id, email, subject, text, null);
    }
}
