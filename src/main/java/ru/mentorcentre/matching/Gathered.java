package ru.mentorcentre.matching;

/** What a proposal is made of, and which versions of it. */
record Gathered(MatchingInput input, Versions versions) {

    Gathered withFixed(java.util.List<FixedGroup> groups) {
        return new Gathered(input.withFixed(groups), versions);
    }
}
