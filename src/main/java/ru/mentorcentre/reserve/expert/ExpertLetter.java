package ru.mentorcentre.reserve.expert;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.shared.mail.QueuedLetter;

/** A letter to an expert of a season. Of candidates it knows no more than how many: letters lie about. */
@Entity
class ExpertLetter extends QueuedLetter {

    private Long expertId;

    @Enumerated(EnumType.STRING)
    private ExpertLetterKind kind;

    private int applications;

    @Enumerated(EnumType.STRING)
    private ReservePhase phase;

    private LocalDate endsOn;

    protected ExpertLetter() {}

    ExpertLetter(long expertId, ExpertLetterKind kind, int applications, String email, Instant now) {
        super(email, now);
        this.expertId = expertId;
        this.kind = kind;
        this.applications = applications;
    }

    /** That the last day of a phase comes. */
    ExpertLetter(DueReview due, ExpertLetterKind kind, String email, Instant now) {
        this(due.expertId(), kind, (int) due.applications(), email, now);
        this.phase = due.phase();
        this.endsOn = due.endsOn();
    }
}
