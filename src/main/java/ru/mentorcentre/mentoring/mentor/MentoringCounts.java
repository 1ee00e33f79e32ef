package ru.mentorcentre.mentoring.mentor;

import ru.mentorcentre.mentoring.request.RequestCounts;

/** What the first page says about requests and mentors. */
public record MentoringCounts(
        long open, long old, long missing, long ending, long overloaded, long active, long free, long trained) {

    RequestCounts requests() {
        return new RequestCounts(open, old);
    }

    MentorCounts papers() {
        return new MentorCounts(missing, ending, overloaded, active, free, trained);
    }
}
