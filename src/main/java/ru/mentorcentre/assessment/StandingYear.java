package ru.mentorcentre.assessment;

/**
 * A year with its run in force.
 *
 * @param regional number of the last regional assessment published for it, {@code null} for none
 */
record StandingYear(ClassificationRun run, Integer regional) {

    int year() {
        return run.view().year();
    }

    /** A regional assessment was published after this run was made. */
    boolean isOvertaken() {
        return regional != null && regional > run.view().number();
    }
}
