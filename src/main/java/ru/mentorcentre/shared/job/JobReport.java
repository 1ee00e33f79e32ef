package ru.mentorcentre.shared.job;

/** Background work tells by it how far it is. */
@FunctionalInterface
public interface JobReport {

    /**
     * So many steps of so many are done; may be called often. A recurring job ends with none of none.
     *
     * @throws IllegalStateException when the work was given up meanwhile and has to stop
     */
    void at(int done, int of);
}
