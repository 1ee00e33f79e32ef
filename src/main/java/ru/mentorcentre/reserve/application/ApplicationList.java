package ru.mentorcentre.reserve.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;

/** The applications as lists, and the educators who could be candidates. */
@Service
@Transactional(readOnly = true)
class ApplicationList {

    private static final int MOST_CANDIDATES = 50;

    private static final String CANDIDATE = """
            ReserveEducator e
            join ReserveSchool s on s.municipalityId = e.municipalityId and s.id = e.schoolId""";

    /** Under review by fewer experts than the season asks for. */
    static final String UNDERSTAFFED = """
            a.state in (ApplicationState.IN_EXPERTISE, ApplicationState.FORMAL, ApplicationState.QUALITATIVE)
                and (select count(x) from ReviewAssignment x where x.municipalityId = a.municipalityId
                    and x.applicationId = a.id and x.ending is null) < r.experts""";

    private final EntityManager entityManager;
    private final Clock clock;

    ApplicationList(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    ListPage<ApplicationRow> page(ApplicationFilter filter, Viewer viewer) {
        return query(filter, viewer).page(filter.page());
    }

    void each(ApplicationFilter filter, Viewer viewer, Consumer<ApplicationRow> row) {
        query(filter, viewer).each(row);
    }

    ApplicationRow row(long id) {
        return rows().where("a.id = :id", "id", id).one().orElseThrow();
    }

    /** Those of an educator, the latest first. */
    List<ApplicationRow> of(long educator) {
        return rows().where("a.educatorId = :educator", "educator", educator)
                .orderBy("a.id desc")
                .list();
    }

    /** Educators whose names are like that, of the own school for a school; the first fifty. */
    List<ReserveCandidate> candidates(String typed, Viewer viewer) {
        return candidateQuery(viewer)
                .whereWordsFound("e.searchText like :q", typed)
                .orderBy("e.fullName, e.id")
                .first(MOST_CANDIDATES);
    }

    /** One of them. */
    Optional<ReserveCandidate> candidate(long educator, Viewer viewer) {
        return candidateQuery(viewer).where("e.id = :id", "id", educator).one();
    }

    /** One of all schools. */
    Optional<ReserveCandidate> candidate(long educator) {
        return candidateQuery().where("e.id = :id", "id", educator).one();
    }

    private ListQuery<ReserveCandidate> candidateQuery(Viewer viewer) {
        return candidateQuery().whereGiven("s.id = :school", "school", viewer.onlySchool());
    }

    private ListQuery<ReserveCandidate> candidateQuery() {
        return new ListQuery<>(
                        entityManager,
                        ReserveCandidate.class,
                        "e.id, e.fullName, s.id, s.shortName, e.position",
                        CANDIDATE)
                .where("(e.retiredOn is null or e.retiredOn >= :today)", "today", LocalDate.now(clock));
    }

    private ListQuery<ApplicationRow> query(ApplicationFilter filter, Viewer viewer) {
        ListQuery<ApplicationRow> query = rows().whereGiven("a.schoolId = :school", "school", viewer.onlySchool())
                .whereIf(!seesDrafts(viewer), "a.state <> :draft", "draft", ApplicationState.DRAFT)
                .whereGiven("a.schoolId = :of", "of", filter.school())
                .whereGiven("a.seasonId = :season", "season", filter.season())
                .whereGiven("a.state = :state", "state", filter.state())
                .whereGiven(
                        "a.state in :stage",
                        "stage",
                        filter.stage() == null ? null : filter.stage().states())
                .whereWordsFound("translate(lower(a.fullName), 'ё', 'е') like :q", filter.q())
                .orderBy("a.fullName, a.id");
        return filter.experts() == null ? query : query.where(UNDERSTAFFED);
    }

    /** A draft is the school's and the centre's: who only looks on does not see it. */
    private static boolean seesDrafts(Viewer viewer) {
        return viewer.isEditor() || viewer.isOfSchool();
    }

    private ListQuery<ApplicationRow> rows() {
        return new ListQuery<>(entityManager, ApplicationRow.class, ApplicationRow.COLUMNS, ApplicationRow.FROM);
    }
}
