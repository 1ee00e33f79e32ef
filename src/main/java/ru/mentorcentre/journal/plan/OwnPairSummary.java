package ru.mentorcentre.journal.plan;

import java.time.LocalDate;
import java.util.List;
import ru.mentorcentre.mentorship.OwnMentorship;

/**
 * An own pair on the first page.
 *
 * @param steps what its plan wants next, the most urgent first
 */
record OwnPairSummary(OwnMentorship pair, List<PlanRow> steps) {

    private static final int MOST_STEPS = 3;

    static OwnPairSummary of(OwnMentorship pair, List<PlanRow> open) {
        return new OwnPairSummary(
                pair,
                open.stream()
                        .filter(row -> row.mentorshipId() == pair.id())
                        .limit(MOST_STEPS)
                        .toList());
    }

    /** A meeting that was agreed and is still ahead. */
    public boolean isMeetingAhead(LocalDate today) {
        return pair.nextMeetingOn() != null && !pair.nextMeetingOn().isBefore(today);
    }
}
