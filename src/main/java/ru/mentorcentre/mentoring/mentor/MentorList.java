package ru.mentorcentre.mentoring.mentor;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.SearchText;

/** The list of mentors: one query for the rows, one for their count. */
@Service
@Transactional(readOnly = true)
class MentorList {

    /** A consent that ends within so many days wants attention. */
    static final int SOON = 30;

    private static final String COLUMNS = """
            m.id, m.version, m.municipalityId, m.educatorId, e.lastName, e.firstName, e.patronymic, e.position,
            e.schoolId, s.code, s.shortName, m.subjects, m.topics, m.difficulties, m.forms, m.managerial, m.capacity,
            m.load, m.methodService, m.results, m.steadyResults, m.consentOn, m.consentUntil, m.agreementNumber,
            m.agreementOn, m.agreementUntil, m.pay, m.trainingNeeds, m.trainingPassed, m.state, m.stateOn, m.decided,
            m.decisionReason, m.decidedBy, m.decidedOn, st.type, st.stableHigh, st.stableLow, s.reportingYear""";

    private static final String FROM = """
            Mentor m
            join MentoringEducator e on e.municipalityId = m.municipalityId and e.id = m.educatorId
            join MentoringSchool s on s.municipalityId = e.municipalityId and s.id = e.schoolId
            left join MentoringStanding st on st.municipalityId = e.municipalityId and st.schoolId = e.schoolId
                and st.year = s.reportingYear""";

    private static final String AT_WORK = "m.state in (MentorState.ACTIVE, MentorState.PAUSED)";

    private static final String LISTED = """
            exists (select 1 from MentoringListing l where l.municipalityId = e.municipalityId
                and l.schoolId = e.schoolId and l.kind = ListingKind.LOW_RESULTS and l.startsOn <= :today
                and (l.endsOn is null or l.endsOn >= :today))""";

    private final EntityManager entityManager;
    private final EligibilityRules rules;
    private final Clock clock;

    MentorList(EntityManager entityManager, EligibilityRules rules, Clock clock) {
        this.entityManager = entityManager;
        this.rules = rules;
        this.clock = clock;
    }

    ListPage<MentorRow> page(MentorFilter filter) {
        return query(filter).page(filter.page());
    }

    /** Every row of the filter, one by one, for an export. */
    void each(MentorFilter filter, Consumer<MentorRow> row) {
        query(filter).each(row);
    }

    /** The first rows of the filter, for a paper. */
    List<MentorRow> first(MentorFilter filter, int most) {
        return query(filter).first(most);
    }

    /** All who have not retired, by name. */
    List<MentorRow> all() {
        return query().where("m.state <> MentorState.RETIRED")
                .orderBy(MentorFilter.SORT.order("name"))
                .list();
    }

    Optional<MentorRow> row(long id) {
        return query().where("m.id = :id", "id", id).one();
    }

    /** Those with the given keys. */
    List<MentorRow> rows(Collection<Long> ids) {
        return query().where("m.id in :ids", "ids", ids).orderBy("m.id").list();
    }

    /** The best matches for the search over everything: those at work first. */
    List<MentorRow> search(String typed, Long school, int limit) {
        return query().where("e.searchText like :q or m.searchText like :q")
                .with("q", SearchText.words(typed))
                .whereGiven("e.schoolId = :school", "school", school)
                .orderBy("case when " + AT_WORK + " then 0 else 1 end, " + MentorFilter.SORT.order("name"))
                .first(limit);
    }

    private ListQuery<MentorRow> query() {
        return new ListQuery<>(entityManager, MentorRow.class, COLUMNS, FROM).with("today", LocalDate.now(clock));
    }

    private ListQuery<MentorRow> query(MentorFilter filter) {
        ListQuery<MentorRow> query = query().whereWordsFound("e.searchText like :q or m.searchText like :q", filter.q())
                .whereGiven("e.schoolId = :own", "own", filter.own())
                .whereGiven("e.schoolId = :school", "school", filter.school())
                .whereGiven("m.state = :state", "state", filter.state())
                .whereIncluded("m.subjects", filter.subject())
                .whereGiven("array_contains(m.difficultyCodes, :difficulty)", "difficulty", filter.difficulty())
                .orderBy(filter.order());
        if (filter.suits() != null) {
            query.where(rules.condition(filter.suits()));
        }
        if (filter.room() == CapacityFilter.FREE) {
            query.where("m.state = MentorState.ACTIVE and m.load < m.capacity");
        }
        if (filter.papers() == MentorPaperFilter.MISSING) {
            query.where(AT_WORK + " and (m.consentOn is null or m.agreementNumber is null or m.agreementOn is null)");
        }
        if (filter.papers() == MentorPaperFilter.ENDING) {
            query.where(AT_WORK + " and (m.consentUntil <= :soon or m.agreementUntil <= :soon)")
                    .with("soon", LocalDate.now(clock).plusDays(SOON));
        }
        if (filter.origin() != null) {
            query.where(filter.origin() == MentorOriginFilter.LOW_RESULTS ? LISTED : "not " + LISTED);
        }
        return query;
    }
}
