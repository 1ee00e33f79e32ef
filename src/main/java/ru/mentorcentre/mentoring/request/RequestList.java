package ru.mentorcentre.mentoring.request;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.SearchText;

/** The list of requests: one query for the rows, one for their count. */
@Service
@Transactional(readOnly = true)
class RequestList {

    private static final String COLUMNS = """
            r.id, r.municipalityId, r.schoolId, s.code, s.shortName, r.educatorId, e.lastName, e.firstName,
            e.patronymic, r.subject, r.managerial, r.difficulties, r.wish, r.wishedForm, r.needReason, r.element,
            r.status, r.statusOn, r.statusReason, r.filedOn, r.filedBy""";

    private static final String FROM = """
            MentoringRequest r
            join MentoringSchool s on s.municipalityId = r.municipalityId and s.id = r.schoolId
            left join MentoringEducator e on e.municipalityId = r.municipalityId and e.id = r.educatorId""";

    private final EntityManager entityManager;
    private final Clock clock;

    RequestList(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    ListPage<RequestRow> page(RequestFilter filter) {
        return query(filter).page(filter.page());
    }

    /** Every row of the filter, one by one, for an export. */
    void each(RequestFilter filter, Consumer<RequestRow> row) {
        query(filter).each(row);
    }

    /** What waits in a school, or in all of them. */
    List<RequestRow> open(Long school) {
        return query().where("r.status = ru.mentorcentre.mentoring.RequestStatus.OPEN")
                .whereGiven("r.schoolId = :school", "school", school)
                .orderBy(RequestFilter.SORT.order("school"))
                .list();
    }

    Optional<RequestRow> row(long id) {
        return query().where("r.id = :id", "id", id).one();
    }

    /** The best matches for the search over everything: those that wait first. */
    List<RequestRow> search(String typed, Long school, int limit) {
        return query().where("e.searchText like :q or r.searchText like :q")
                .with("q", SearchText.words(typed))
                .whereGiven("r.schoolId = :school", "school", school)
                .orderBy("""
                        case when r.status = ru.mentorcentre.mentoring.RequestStatus.OPEN then 0 else 1 end,
                            r.filedOn desc, r.id""")
                .first(limit);
    }

    private ListQuery<RequestRow> query() {
        return new ListQuery<>(entityManager, RequestRow.class, COLUMNS, FROM);
    }

    private ListQuery<RequestRow> query(RequestFilter filter) {
        LocalDate longAgo = LocalDate.now(clock).minusDays(WaitFilter.LIMIT);
        return query().whereWordsFound("e.searchText like :q or r.searchText like :q", filter.q())
                .whereGiven("r.schoolId = :own", "own", filter.own())
                .whereGiven("r.schoolId = :school", "school", filter.school())
                .whereGiven("r.subject = :subject", "subject", filter.subject())
                .whereIf(filter.managerial(), "r.managerial = :managerial", "managerial", true)
                .whereGiven("array_contains(r.difficultyCodes, :difficulty)", "difficulty", filter.difficulty())
                .whereGiven("r.status = :status", "status", filter.status())
                .whereIf(
                        filter.waiting() == WaitFilter.LONG,
                        "r.filedOn < :longAgo and r.status = ru.mentorcentre.mentoring.RequestStatus.OPEN",
                        "longAgo",
                        longAgo)
                .orderBy(filter.order());
    }
}
