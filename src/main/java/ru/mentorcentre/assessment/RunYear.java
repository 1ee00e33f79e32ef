package ru.mentorcentre.assessment;

/**
 * A year that has a run.
 *
 * @param regional number of the last regional assessment published for it, {@code null} for none
 */
record RunYear(int year, Integer regional) {

    /** A regional assessment was published after this run was made. */
    boolean isOvertaking(RunView run) {
        return run.year() == year && regional != null && regional > run.number();
    }
}
