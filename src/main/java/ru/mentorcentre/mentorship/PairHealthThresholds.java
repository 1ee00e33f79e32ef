package ru.mentorcentre.mentorship;

import java.time.LocalDate;
import ru.mentorcentre.profile.PairHealthRules;
import ru.mentorcentre.shared.persistence.ListQuery;

/**
 * The days between which the health of pairs turns, today.
 *
 * @param lowPulse highest mark of a survey that makes somebody ask; 0 for those who may not know what was answered: they
 *     are told how the pair is doing as if nobody had answered
 */
public record PairHealthThresholds(PairHealthRules rules, LocalDate today, int lowPulse) {

    private static final int LOW_PULSE = 4;

    public static PairHealthThresholds of(PairHealthRules rules, LocalDate today, boolean pulseTold) {
        return new PairHealthThresholds(rules, today, pulseTold ? LOW_PULSE : 0);
    }

    /** A pair that began later may be without a meeting. */
    LocalDate earlySince() {
        return today.minusDays(rules.earlyDays());
    }

    /** A meeting before that day is long ago. */
    LocalDate contactSince() {
        return today.minusDays(rules.contactDays());
    }

    /** A meeting agreed for a day after that is no excuse. */
    LocalDate contactUntil() {
        return today.plusDays(rules.contactDays());
    }

    /** A meeting agreed for a day before that should have been noted. */
    LocalDate graceSince() {
        return today.minusDays(rules.graceDays());
    }

    /** A row of the plan due before that is late. */
    LocalDate planSince() {
        return today.minusDays(rules.planDays());
    }

    /** Binds what {@link PairHealth#condition()} names. */
    public <T> ListQuery<T> bind(ListQuery<T> query) {
        return query.with("today", today)
                .with("earlySince", earlySince())
                .with("contactSince", contactSince())
                .with("contactUntil", contactUntil())
                .with("graceSince", graceSince())
                .with("planSince", planSince())
                .with("lowPulse", lowPulse);
    }
}
