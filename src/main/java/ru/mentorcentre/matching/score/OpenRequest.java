package ru.mentorcentre.matching.score;

import java.util.List;
import java.util.Set;

/**
 * A request (запрос) that waits for a mentor, as far as matching needs it.
 *
 * @param id of the request; the lower one wins where everything else is equal
 * @param mentee name as it is shown in reasons
 * @param educatorIds the one teacher, or the members of a management team
 * @param town settlement of the school; {@code null} when unknown
 * @param subject {@code null} when the request is about no subject
 * @param managerial help with running a school: any subject will do, but not any mentor
 * @param forms wished forms of mentoring; empty when any will do
 * @param wishedMentors educators the mentee would like as a mentor
 * @param unwantedMentors educators the mentee would rather not have; a wish, not a ban
 * @param serviceYears total service in years; {@code null} when unknown
 * @param young a young specialist (domain A17)
 * @param sole the same for all requests of somebody who may have one mentor at a time; {@code null} without that rule
 * @param mentored that one mentor is there already
 */
public record OpenRequest(
        long id,
        String mentee,
        Set<Long> educatorIds,
        long schoolId,
        String town,
        CatalogueEntry subject,
        boolean managerial,
        List<WeightedDifficulty> difficulties,
        Set<CatalogueEntry> forms,
        Set<Long> wishedMentors,
        Set<Long> unwantedMentors,
        Integer serviceYears,
        boolean young,
        SchoolRisk risk,
        Long sole,
        boolean mentored) {

    public OpenRequest {
        educatorIds = Set.copyOf(educatorIds);
        difficulties = List.copyOf(difficulties);
        forms = Set.copyOf(forms);
        wishedMentors = Set.copyOf(wishedMentors);
        unwantedMentors = Set.copyOf(unwantedMentors);
    }

    /** What the request asks for in a word: its subject, or help with running a school. */
    public String topic() {
        if (managerial) {
            return "управление школой";
        }
        return subject == null ? "любой предмет" : subject.title().toLowerCase(java.util.Locale.ROOT);
    }
}
