package ru.mentorcentre.mentoring.request;

/**
 * How many requests wait.
 *
 * @param open all that wait
 * @param old those that wait too long
 */
public record RequestCounts(long open, long old) {

    /** HQL: a request {@code r} that waits; {@code :school} is {@code null} for all. */
    public static final String OPEN = "r.status = RequestStatus.OPEN and (:school is null or r.schoolId = :school)";
}
