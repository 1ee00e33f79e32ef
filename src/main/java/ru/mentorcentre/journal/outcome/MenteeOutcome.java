package ru.mentorcentre.journal.outcome;

import ru.mentorcentre.mentorship.MentorshipMemberInfo;

/**
 * A mentee with what came of it.
 *
 * @param outcome {@code null} until it is written down
 * @param before last test before the work, {@code null} for none
 * @param after last test after it began, {@code null} for none
 */
record MenteeOutcome(MentorshipMemberInfo mentee, Outcome outcome, TestScore before, TestScore after) {}
