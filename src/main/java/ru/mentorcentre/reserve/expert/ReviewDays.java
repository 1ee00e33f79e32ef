package ru.mentorcentre.reserve.expert;

import java.time.LocalDate;
import java.util.List;
import ru.mentorcentre.reserve.PhaseDays;
import ru.mentorcentre.reserve.ReservePhase;

/** What the days of a season's phases allow a reviewer today. */
public record ReviewDays(PhaseDays formal, PhaseDays qualitative, PhaseDays decision, LocalDate today) {

    static ReviewDays of(List<PhaseDays> phases, LocalDate today) {
        return new ReviewDays(
                find(phases, ReservePhase.FORMAL),
                find(phases, ReservePhase.QUALITATIVE),
                find(phases, ReservePhase.DECISION),
                today);
    }

    private static PhaseDays find(List<PhaseDays> phases, ReservePhase wanted) {
        return phases.stream().filter(one -> one.phase() == wanted).findFirst().orElseThrow();
    }

    public boolean isFormalOn() {
        return formal.isOn(today);
    }

    /** The phase an expert rates in: whoever was asked for a second opinion, in that of the decision. */
    public PhaseDays rating(boolean secondOpinion) {
        return secondOpinion ? decision : qualitative;
    }

    public boolean isRatingOn(boolean secondOpinion) {
        return rating(secondOpinion).isOn(today);
    }

    /** The marks are open to those who decide: nobody rates any more who could be told of them. */
    public boolean isRevealed() {
        return !today.isBefore(decision.startsOn()) && qualitative.isPast(today);
    }
}
