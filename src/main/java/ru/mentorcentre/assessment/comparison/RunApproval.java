package ru.mentorcentre.assessment.comparison;

import ru.mentorcentre.assessment.run.RunView;

/**
 * What the head sees before a run is signed off.
 *
 * @param former the run that was approved last, of this year or an earlier one; {@code null} before the first
 * @param change from {@code former} to {@code run}, {@code null} without it
 * @param stale of how many schools a figure that the run read was changed after it
 * @param otherRules whether the rules of the centre are others by now
 * @param inForce whether it is the run in force of its year
 */
record RunApproval(
        RunView run, RunView former, RunChangeCounts change, long stale, boolean otherRules, boolean inForce) {

    /** The former run and this one were judged by different rules. */
    public boolean isByOtherRules() {
        return former != null
                && !former.basis().rules().classifyLike(run.basis().rules());
    }
}
