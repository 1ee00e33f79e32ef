package ru.mentorcentre.matching.score;

import java.util.Set;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Stability;

/**
 * A mentor (наставник) with all that matching needs to know of him or her.
 *
 * @param id of the mentor's profile
 * @param name as it is shown in reasons: «Иванова А. П.»
 * @param town settlement of the school; {@code null} when unknown
 * @param eligible by the profile of the centre, or by a leader's decision (domain §0, A16)
 * @param active takes part now: neither paused nor retired
 * @param managerial ready to help management teams
 * @param difficulties what the mentor can help with, favourite topics included
 * @param forms offered; empty when any will do
 * @param capacity most mentees at a time
 * @param load mentees now; may exceed a capacity that was lowered later
 * @param results level of the mentor's own pupils (ГИА, ВПР); {@code null} when unknown
 * @param schoolType of the mentor's school; {@code null} when it has no standing
 * @param schoolStability of the mentor's school; {@code null} when it has no standing
 * @param serviceYears total service in years; {@code null} when unknown
 * @param superiorOf educators who report to this mentor
 * @param wishedMentees educators the mentor would like to help
 * @param unwantedMentees educators the mentor would rather not help; a wish, not a ban
 */
public record MentorOffer(
        long id,
        long educatorId,
        String name,
        long schoolId,
        String town,
        boolean eligible,
        boolean active,
        Set<CatalogueEntry> subjects,
        boolean managerial,
        Set<CatalogueEntry> difficulties,
        Set<CatalogueEntry> forms,
        int capacity,
        int load,
        ResultsLevel results,
        SchoolType schoolType,
        Stability schoolStability,
        Integer serviceYears,
        Set<Long> superiorOf,
        Set<Long> wishedMentees,
        Set<Long> unwantedMentees) {

    public MentorOffer {
        subjects = Set.copyOf(subjects);
        difficulties = Set.copyOf(difficulties);
        forms = Set.copyOf(forms);
        superiorOf = Set.copyOf(superiorOf);
        wishedMentees = Set.copyOf(wishedMentees);
        unwantedMentees = Set.copyOf(unwantedMentees);
        if (capacity < 0 || load < 0) {
            throw new IllegalArgumentException("Capacity and load of a mentor are not negative");
        }
    }

    /** Mentees who can still be added. */
    public int freePlaces() {
        return Math.max(0, capacity - load);
    }

    /** The same mentor with so many mentees. */
    public MentorOffer withLoad(int mentees) {
        return new MentorOffer(
                id,
                educatorId,
                name,
                schoolId,
                town,
                eligible,
                active,
                subjects,
                managerial,
                difficulties,
                forms,
                capacity,
                mentees,
                results,
                schoolType,
                schoolStability,
                serviceYears,
                superiorOf,
                wishedMentees,
                unwantedMentees);
    }
}
