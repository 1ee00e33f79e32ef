package ru.mentorcentre.shared.job;

/**
 * How far background work is.
 *
 * @param of steps in all, 0 until that is known
 */
public record JobProgress(int done, int of) {

    public static final JobProgress BEGINNING = new JobProgress(0, 0);
}
