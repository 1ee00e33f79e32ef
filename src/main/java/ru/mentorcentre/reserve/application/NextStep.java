package ru.mentorcentre.reserve.application;

import java.time.LocalDate;
import java.util.List;
import ru.mentorcentre.reserve.ApplicationTransition;
import ru.mentorcentre.reserve.PhaseDays;

/**
 * A step that somebody can make with an application, now or in its phase.
 *
 * @param phase the days it is made in, {@code null} for at any time
 * @param now whether today is one of them
 */
record NextStep(ApplicationTransition step, PhaseDays phase, boolean now) {

    static List<NextStep> of(List<ApplicationTransition> steps, List<PhaseDays> phases, LocalDate today) {
        return steps.stream()
                .map(step -> phases.stream()
                        .filter(one -> one.phase() == step.phase())
                        .findFirst()
                        .map(one -> new NextStep(step, one, one.isOn(today)))
                        .orElseGet(() -> new NextStep(step, null, true)))
                .toList();
    }

    /** Leads on towards the register. */
    public boolean isForward() {
        return !step.to().isOver() && step.to().compareTo(step.from()) > 0;
    }
}
