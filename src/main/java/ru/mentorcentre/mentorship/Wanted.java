package ru.mentorcentre.mentorship;

import java.util.List;

/** Who shall work together, and on which terms. */
record Wanted(List<Long> mentorIds, List<Long> requestIds, Terms terms) {

    static Wanted of(NewMentorship one) {
        return new Wanted(one.mentorIds(), one.requestIds(), Terms.of(one));
    }
}
