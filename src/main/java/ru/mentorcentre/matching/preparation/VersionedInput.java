package ru.mentorcentre.matching.preparation;

import ru.mentorcentre.matching.score.FixedGroup;
import ru.mentorcentre.matching.score.MatchingInput;

/** What a proposal is made of, and which versions of it. */
public record VersionedInput(MatchingInput input, InputVersions versions) {

    public VersionedInput withFixed(java.util.List<FixedGroup> groups) {
        return new VersionedInput(input.withFixed(groups), versions);
    }
}
