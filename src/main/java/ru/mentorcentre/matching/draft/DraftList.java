package ru.mentorcentre.matching.draft;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;

/** The list of drafts, and one of them. */
@Service
@Transactional(readOnly = true)
class DraftList {

    private static final String COLUMNS = """
            d.id, d.version, d.municipalityId, d.number, d.state, d.startedAt, d.startedBy,
            d.problem, d.requests, d.mentors, d.served, d.points,
            (select count(distinct p.requestId) from DraftPair p where p.draftId = d.id
                and p.mentorshipId is not null)""";

    private final EntityManager entityManager;

    DraftList(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The latest first. */
    ListPage<DraftRow> page(int number) {
        return query().orderBy("d.startedAt desc, d.id desc").page(number);
    }

    /** All of them, for an export. */
    List<DraftRow> all() {
        return query().orderBy("d.startedAt desc, d.id desc").list();
    }

    DraftRow row(long id) {
        return query().where("d.id = :id", "id", id).one().orElseThrow(NotFound.of("Подбор", id));
    }

    private ListQuery<DraftRow> query() {
        return new ListQuery<>(entityManager, DraftRow.class, COLUMNS, "MatchingDraft d");
    }
}
