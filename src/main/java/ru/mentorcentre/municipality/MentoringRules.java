package ru.mentorcentre.municipality;

import java.util.Set;

/**
 * Who helps and who is helped (domain §0 table, A16, A17).
 *
 * @param mentorSources where mentors come from, at least one
 * @param mentees who is mentored, at least one
 * @param youngYears up to how many full years after the first job a specialist is young (молодой специалист), 1 to 5
 * @param oneMentor a mentee has one mentor at a time, groups and single meetings apart
 */
public record MentoringRules(
        Set<MentorSource> mentorSources, Set<MenteeGroup> mentees, int youngYears, boolean oneMentor) {

    public MentoringRules {
        mentorSources = Set.copyOf(mentorSources);
        mentees = Set.copyOf(mentees);
        if (mentorSources.isEmpty() || mentees.isEmpty()) {
            throw new IllegalArgumentException("Somebody has to help, and somebody to be helped");
        }
        if (youngYears < 1 || youngYears > 5) {
            throw new IllegalArgumentException("Years of a young specialist out of 1..5: " + youngYears);
        }
    }

    /** The default: sources of mentors as in S002, both teams and teachers are mentored, three years (S003), one mentor at a time. */
    public static MentoringRules defaults() {
        return new MentoringRules(
                Set.of(
                        MentorSource.EFFECTIVE,
                        MentorSource.RESILIENT,
                        MentorSource.STABLE_HIGH,
                        MentorSource.METHOD_SERVICE),
                Set.of(MenteeGroup.values()),
                3,
                true);
    }
}
