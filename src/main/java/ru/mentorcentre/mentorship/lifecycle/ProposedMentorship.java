package ru.mentorcentre.mentorship.lifecycle;

import java.util.List;
import ru.mentorcentre.mentorship.MentorshipTerms;
import ru.mentorcentre.mentorship.NewMentorship;

/** Who shall work together, and on which terms. */
record ProposedMentorship(List<Long> mentorIds, List<Long> requestIds, MentorshipTerms terms) {

    static ProposedMentorship of(NewMentorship one) {
        return new ProposedMentorship(one.mentorIds(), one.requestIds(), MentorshipTerms.of(one));
    }
}
