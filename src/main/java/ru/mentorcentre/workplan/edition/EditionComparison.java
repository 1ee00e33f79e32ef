package ru.mentorcentre.workplan.edition;

import java.util.List;
import ru.mentorcentre.shared.persistence.Change;

/**
 * Two editions side by side.
 *
 * @param to {@code null} for the plan as it is now
 * @param same how many lines are as they were
 */
public record EditionComparison(PlanEdition from, PlanEdition to, List<EditionChange> changes, long same) {

    /** How many lines it happened to. */
    public long count(Change.Kind kind) {
        return changes.stream().filter(one -> one.kind() == kind).count();
    }
}
