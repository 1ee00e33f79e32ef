package ru.mentorcentre.survey.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A letter with a link, or a reminder. It is sent at most once: who takes it out says so before sending. */
@Entity
public class Letter extends TenantEntity {

    private static final int LONGEST_PROBLEM = 300;

    private Long invitationId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String email;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    private String problem;
    private Instant queuedAt;
    private Instant stateAt;
    private LocalDate roundOn;

    protected Letter() {}

    /** @param roundOn day of the reminders that a survey sends by itself, {@code null} for one somebody asked for */
    Letter(long invitationId, Kind kind, String email, LocalDate roundOn, Instant now) {
        this.invitationId = invitationId;
        this.kind = kind;
        this.email = email;
        this.roundOn = roundOn;
        queuedAt = now;
        become(LetterState.WAITING, now, null);
    }

    /** @param why {@code null} unless something went wrong */
    public final void become(LetterState wanted, Instant now, String why) {
        state = wanted;
        stateAt = now;
        problem = why == null || why.length() <= LONGEST_PROBLEM ? why : why.substring(0, LONGEST_PROBLEM);
    }

    long invitationId() {
        return invitationId;
    }

    Kind kind() {
        return kind;
    }

    String email() {
        return email;
    }

    LetterState state() {
        return state;
    }

    Instant queuedAt() {
        return queuedAt;
    }

    LocalDate roundOn() {
        return roundOn;
    }

    /** What it says. */
    enum Kind {
        INVITATION("приглашение"),
        REMINDER("напоминание");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
