package ru.mentorcentre.survey.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import ru.mentorcentre.shared.mail.QueuedLetter;

/** A letter with a link, or a reminder. */
@Entity
public class Letter extends QueuedLetter {

    private Long invitationId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate roundOn;

    protected Letter() {}

    /** @param roundOn day of the reminders that a survey sends by itself, {@code null} for one somebody asked for */
    Letter(long invitationId, Kind kind, String email, LocalDate roundOn, Instant now) {
        super(email, now);
        this.invitationId = invitationId;
        this.kind = kind;
        this.roundOn = roundOn;
    }

    long invitationId() {
        return invitationId;
    }

    Kind kind() {
        return kind;
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
