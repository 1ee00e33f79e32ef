package ru.mentorcentre.shared.mail;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A letter of some room in its queue. It is sent at most once: who takes it out says so before sending. */
@MappedSuperclass
public abstract class QueuedLetter extends TenantEntity {

    private static final int LONGEST_PROBLEM = 300;

    private String email;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    private String problem;
    private Instant queuedAt;
    private Instant stateAt;

    protected QueuedLetter() {}

    protected QueuedLetter(String email, Instant now) {
        this.email = email;
        queuedAt = now;
        become(LetterState.WAITING, now, null);
    }

    /** @param why {@code null} unless something went wrong */
    public final void become(LetterState wanted, Instant now, String why) {
        state = wanted;
        stateAt = now;
        problem = why == null || why.length() <= LONGEST_PROBLEM ? why : why.substring(0, LONGEST_PROBLEM);
    }

    /** How its sending ended; {@code null} for well. */
    public final void end(String wrong, Instant now) {
        become(wrong == null ? LetterState.SENT : LetterState.FAILED, now, wrong);
    }

    /** The program stopped half-way, nobody knows whether it arrived. */
    public final void giveUp(Instant now) {
        become(
                LetterState.UNKNOWN,
                now,
                "Программу остановили во время отправки. Спросите, пришло ли письмо, прежде чем слать второе.");
    }

    public String email() {
        return email;
    }

    public LetterState state() {
        return state;
    }

    public Instant queuedAt() {
        return queuedAt;
    }
}
