package ru.mentorcentre.matching.draft;

/** A proposal is being worked out for the municipality already. */
class MatchingInProgress extends RuntimeException {

    MatchingInProgress() {
        super("A proposal is being worked out already");
    }
}
