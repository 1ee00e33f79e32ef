package ru.mentorcentre.shared.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** The letters of one room that wait, asked in the root scope; each call is a transaction of its own. */
public interface MailOutbox {

    /** So long after it was taken out nobody will say any more what became of a letter. */
    Duration STUCK_AFTER = Duration.ofMinutes(10);

    /** Marks the next one as being sent; empty when none waits. Another instance gets another. */
    OptionalLong takeOut();

    /**
     * Writes one that was taken out; empty when it is needed no more, which is noted then. It may fail: its letter is lost
     * by that, and no other.
     */
    Optional<OutgoingLetter> write(long id);

    /** How one ended; {@code null} for well. */
    void note(long id, String problem);

    /** Gives up those of a program that stopped half-way. */
    void giveUpStuck();
}
