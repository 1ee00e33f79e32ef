package ru.mentorcentre.shared.mail;

import java.time.Duration;
import java.util.List;

/** The letters of one room that wait, asked in the root scope; each call is a transaction of its own. */
public interface MailOutbox {

    /** So long after it was taken out nobody will say any more what became of a letter. */
    Duration STUCK_AFTER = Duration.ofMinutes(10);

    /** Marks some as being sent, and leaves those that are needed no more. Another instance gets others. */
    List<OutgoingLetter> takeOut(int most);

    /** How one ended; {@code null} for well. */
    void note(long id, String problem);

    /** Gives up those of a program that stopped half-way. */
    void giveUpStuck();
}
