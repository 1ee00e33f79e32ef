package ru.mentorcentre.reserve.review;

import java.time.Instant;
import java.time.LocalDate;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.PhaseDays;
import ru.mentorcentre.reserve.ReservePhase;

/** An application in the queue of one expert. */
public record ReviewQueueRow(
        long applicationId,
        String fullName,
        String school,
        String season,
        ApplicationState state,
        boolean secondOpinion,
        Instant handedInAt,
        LocalDate formalFrom,
        LocalDate formalUntil,
        LocalDate ratingFrom,
        LocalDate ratingUntil) {

    /** The expert's next work on it, {@code null} when there is none. */
    public ReservePhase stage() {
        return switch (state) {
            case IN_EXPERTISE, FORMAL -> ReservePhase.FORMAL;
            case QUALITATIVE -> handedInAt == null ? ReservePhase.QUALITATIVE : null;
            default -> null;
        };
    }

    /** Nothing is decided yet: it has not gone on, or been withdrawn. */
    public boolean isUnderReview() {
        return state == ApplicationState.IN_EXPERTISE
                || state == ApplicationState.FORMAL
                || state == ApplicationState.QUALITATIVE;
    }

    /** The last day of that work, {@code null} when there is none. */
    public LocalDate deadline() {
        PhaseDays days = days();
        return days == null ? null : days.endsOn();
    }

    /** It is to be done, and today it can be. */
    public boolean isDue(LocalDate today) {
        PhaseDays days = days();
        return days != null && days.isOn(today);
    }

    /** Its phase has gone by. */
    public boolean isOverdue(LocalDate today) {
        PhaseDays days = days();
        return days != null && days.isPast(today);
    }

    private PhaseDays days() {
        ReservePhase stage = stage();
        if (stage == null) {
            return null;
        }
        return stage == ReservePhase.FORMAL
                ? new PhaseDays(stage, formalFrom, formalUntil)
                : new PhaseDays(stage, ratingFrom, ratingUntil);
    }
}
