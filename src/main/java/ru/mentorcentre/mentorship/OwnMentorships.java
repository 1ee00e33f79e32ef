package ru.mentorcentre.mentorship;

import java.util.List;

/**
 * The pairs of somebody who has signed in as a mentor or a mentee.
 *
 * @param educatorId {@code null} when the account belongs to no educator
 * @param pairs those that last, the latest first
 * @param owed finished ones in which one was a mentor, and nobody has written down what came of them
 */
public record OwnMentorships(Long educatorId, List<OwnMentorship> pairs, List<OwnMentorship> owed) {}
