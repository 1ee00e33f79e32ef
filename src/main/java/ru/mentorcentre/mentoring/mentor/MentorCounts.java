package ru.mentorcentre.mentoring.mentor;

/**
 * Mentors at work, and those of them who want attention.
 *
 * @param missing without consent or agreement
 * @param ending whose consent has ended or ends soon
 * @param overloaded with more mentees than places
 * @param active those who work with mentees now
 * @param free places they have left together
 * @param trained those of the whole municipality who have learned and wait to be admitted
 */
public record MentorCounts(long missing, long ending, long overloaded, long active, long free, long trained) {

    /** HQL over {@link #FROM}, with {@code :soon}. */
    static final String COLUMNS = """
            coalesce(sum(case when m.consentOn is null or m.agreementNumber is null or m.agreementOn is null
                then 1L else 0L end), 0L),
            coalesce(sum(case when m.consentUntil <= :soon or m.agreementUntil <= :soon then 1L else 0L end), 0L),
            coalesce(sum(case when m.load > m.capacity then 1L else 0L end), 0L),
            coalesce(sum(case when m.state = MentorState.ACTIVE then 1L else 0L end), 0L),
            coalesce(sum(case when m.state = MentorState.ACTIVE and m.load < m.capacity
                then cast(m.capacity - m.load as Long) else 0L end), 0L),
            (select count(t) from Mentor t where t.state = MentorState.TRAINED)""";

    /** Those who work or pause; {@code :school} is {@code null} for all. */
    static final String FROM = """
            Mentor m
            join MentoringEducator e on e.municipalityId = m.municipalityId and e.id = m.educatorId
            where m.state in (MentorState.ACTIVE, MentorState.PAUSED) and (:school is null or e.schoolId = :school)""";
}
