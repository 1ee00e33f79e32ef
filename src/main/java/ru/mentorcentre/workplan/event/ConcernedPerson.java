package ru.mentorcentre.workplan.event;

/**
 * An educator whom an event or a message is for.
 *
 * @param email {@code null} when unknown
 * @param accountId {@code null} for somebody who does not sign in
 */
public record ConcernedPerson(
        long educatorId, String name, long schoolId, String school, String email, Long accountId) {}
