package ru.mentorcentre.mentorship;

import java.util.List;

/**
 * The pairs of somebody who has signed in as a mentor or a mentee.
 *
 * @param educatorId {@code null} when the account belongs to no educator
 * @param pairs those that last, the latest first
 */
public record OwnMentorships(Long educatorId, List<OwnMentorship> pairs) {}
