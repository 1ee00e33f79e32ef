package ru.mentorcentre.matching;

/** A proposal is being worked out for the municipality already. */
class MatchingBusy extends RuntimeException {

    MatchingBusy() {
        super("A proposal is being worked out already");
    }
}
