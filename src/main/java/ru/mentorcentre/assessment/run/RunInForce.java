package ru.mentorcentre.assessment.run;

/**
 * A year with its run in force.
 *
 * @param regional number of the last regional assessment published for it, {@code null} for none
 */
public record RunInForce(ClassificationRun run, Integer regional) {

    public int year() {
        return run.view().year();
    }

    /** A regional assessment was published after this run was made. */
    public boolean isOvertaken() {
        return regional != null && regional > run.view().number();
    }
}
