package ru.mentorcentre.mentoring.educator;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.mentoring.mentor.MentorOriginFilter;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.ListSort;

/** Educators who are no mentors yet but could be, in weak schools too: one query for the rows, one for their count. */
@Service
@Transactional(readOnly = true)
class PotentialMentors {

    /** Records count for so many years. */
    private static final int YEARS = 3;

    private static final Map<PotentialMentorStrength, String> MET = new EnumMap<>(Map.of(
            PotentialMentorStrength.CATEGORY,
                    "e.category in (QualificationCategory.HIGHEST, QualificationCategory.METHODIST, QualificationCategory.MENTOR)",
            PotentialMentorStrength.RESULTS, """
                    exists (select 1 from MentoringEvidence p where p.municipalityId = e.municipalityId
                        and p.educatorId = e.id and p.book = 'RESULT' and p.year >= :sinceYear and p.percent >= 70)
                    """,
            PotentialMentorStrength.TEST, """
                    exists (select 1 from MentoringEvidence t where t.municipalityId = e.municipalityId
                        and t.educatorId = e.id and t.book = 'TEST' and t.takenOn >= :since and t.percent >= 80)
                    """,
            PotentialMentorStrength.DEED, """
                    exists (select 1 from MentoringEvidence a where a.municipalityId = e.municipalityId
                        and a.educatorId = e.id and a.book = 'ACTIVITY' and a.year >= :sinceYear
                        and a.level in (ActivityLevel.REGIONAL, ActivityLevel.NATIONAL, ActivityLevel.INTERNATIONAL)
                        and a.activity in (ActivityKind.CONTEST, ActivityKind.PUBLICATION, ActivityKind.TALK,
                            ActivityKind.OPEN_LESSON, ActivityKind.MASTER_CLASS, ActivityKind.EXPERT_WORK))
                    """));

    private static final String LISTED = """
            exists (select 1 from MentoringListing l where l.municipalityId = e.municipalityId
                and l.schoolId = e.schoolId and l.kind = ListingKind.LOW_RESULTS and l.startsOn <= :today
                and (l.endsOn is null or l.endsOn >= :today))""";

    private static final String ASKS = """
            exists (select 1 from MentoringRequest r where r.municipalityId = e.municipalityId
                and r.educatorId = e.id and r.status = RequestStatus.OPEN)""";

    private static final ListSort SORT = new ListSort("-strengths", "e.id")
            .by("name", "e.lastName %s, e.firstName, e.patronymic")
            .by("school", "s.shortName %s, e.lastName, e.firstName")
            // who waits for a mentor is the last to become one
            .by("strengths", "case when " + ASKS + " then 1 else 0 end, " + sum() + " %s, e.lastName, e.firstName");

    private static final String COLUMNS = """
            e.id, e.municipalityId, e.lastName, e.firstName, e.patronymic, e.position, e.subjects, e.category,
            e.serviceSince, s.code, s.shortName,
            """ + truth(MET.get(PotentialMentorStrength.RESULTS)) + ", "
            + truth(MET.get(PotentialMentorStrength.TEST)) + ", " + truth(MET.get(PotentialMentorStrength.DEED)) + ", "
            + truth(LISTED) + ", "
            + truth(ASKS);
    private static final String FROM =
            "MentoringEducator e join MentoringSchool s on s.municipalityId = e.municipalityId and s.id = e.schoolId";

    private final EntityManager entityManager;
    private final Clock clock;

    PotentialMentors(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    ListPage<PotentialMentor> page(PotentialMentorFilter filter) {
        return query(filter).page(filter.page());
    }

    /** Every row of the filter, one by one, for an export. */
    void each(PotentialMentorFilter filter, Consumer<PotentialMentor> row) {
        query(filter).each(row);
    }

    private ListQuery<PotentialMentor> query(PotentialMentorFilter filter) {
        LocalDate today = LocalDate.now(clock);
        ListQuery<PotentialMentor> query = new ListQuery<>(entityManager, PotentialMentor.class, COLUMNS, FROM)
                .with("today", today)
                .with("since", today.minusYears(YEARS))
                .with("sinceYear", today.getYear() - YEARS)
                .where("e.retiredOn is null")
                .where("""
                        not exists (select 1 from Mentor m where m.municipalityId = e.municipalityId
                            and m.educatorId = e.id)""")
                .whereWordsFound("e.searchText like :q", filter.q())
                .whereGiven("e.schoolId = :own", "own", filter.own())
                .whereGiven("e.schoolId = :school", "school", filter.school())
                .whereIncluded("e.subjects", filter.subject())
                .where(filter.strength() == null ? String.join(" or ", MET.values()) : MET.get(filter.strength()))
                .orderBy(SORT.order(filter.sort()));
        if (filter.origin() != null) {
            query.where(filter.origin() == MentorOriginFilter.LOW_RESULTS ? LISTED : "not " + LISTED);
        }
        return query;
    }

    /** How many of them there are. */
    private static String sum() {
        return MET.values().stream()
                .map(condition -> "case when " + condition + " then 1 else 0 end")
                .reduce((one, other) -> one + " + " + other)
                .orElseThrow();
    }

    private static String truth(String condition) {
        return "case when " + condition + " then true else false end";
    }
}
