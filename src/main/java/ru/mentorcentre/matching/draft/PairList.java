package ru.mentorcentre.matching.draft;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.matching.participant.ParticipantNames;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;

/** The pairs of a draft and the requests left over: one query for the rows of each, one for their count. */
@Service
@Transactional(readOnly = true)
class PairList {

    private static final String MENTEE = "coalesce(e.fullName, '" + ParticipantNames.TEAM + "')";

    private static final String COLUMNS = """
            p.id, r.id, %s, s.code, s.shortName, r.managerial, r.subject, m.id, me.fullName, ms.shortName,
            p.fixedGroup, p.place, p.kind, p.points, p.score, p.chosenBy, p.mentorshipId, r.educatorId, m.educatorId
            """.formatted(MENTEE);

    private static final String ASKER = """
             p
            join MatchingRequest r on r.municipalityId = p.municipalityId and r.id = p.requestId
            join MatchingSchool s on s.municipalityId = r.municipalityId and s.id = r.schoolId
            left join MatchingEducator e on e.municipalityId = r.municipalityId and e.id = r.educatorId
            """;

    private static final String FROM = "DraftPair" + ASKER + """
            join MatchingMentor m on m.municipalityId = p.municipalityId and m.id = p.mentorId
            join MatchingEducator me on me.municipalityId = m.municipalityId and me.id = m.educatorId
            join MatchingSchool ms on ms.municipalityId = me.municipalityId and ms.id = me.schoolId
            """;

    private static final String LEFT_OVER = """
            p.id, r.id, %s, s.code, s.shortName, r.managerial, r.subject, p.binding, p.explanation, r.educatorId
            """.formatted(MENTEE);

    private final EntityManager entityManager;

    PairList(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    ListPage<PairRow> page(long draft, PairFilter filter) {
        return query(draft, filter).page(filter.page());
    }

    /** Every pair of the filter, one by one, for an export. */
    void each(long draft, PairFilter filter, Consumer<PairRow> row) {
        query(draft, filter).each(row);
    }

    /** The pairs of one request. */
    List<PairRow> of(long draft, long request) {
        return pairs(draft)
                .where("p.requestId = :request", "request", request)
                .orderBy("p.mentorId")
                .list();
    }

    /** The pairs of these requests, by mentee. */
    ListPage<PairRow> of(long draft, Collection<Long> requests, int page) {
        return requests.isEmpty()
                ? ListPage.of(List.of(), 0)
                : pairs(draft)
                        .where("p.requestId in :requests", "requests", requests)
                        .orderBy(PairFilter.SORT.order("mentee"))
                        .page(page);
    }

    ListPage<LeftoverRow> leftovers(long draft, int page) {
        return leftovers(draft).orderBy(PairFilter.SORT.order("mentee")).page(page);
    }

    /** Every request left over, for an export. */
    List<LeftoverRow> allLeftovers(long draft) {
        return leftovers(draft).orderBy(PairFilter.SORT.order("mentee")).list();
    }

    List<LeftoverRow> leftover(long draft, long request) {
        return leftovers(draft)
                .where("p.requestId = :request", "request", request)
                .orderBy("p.id")
                .list();
    }

    /** Schools of the mentees, names by key, to narrow the list by. */
    Map<Long, String> schools(long draft) {
        return entityManager
                .createQuery(
                        "select distinct s.id, s.shortName from DraftPair" + ASKER
                                + "where p.draftId = :draft and p.replacedAt is null order by s.shortName, s.id",
                        Object[].class)
                .setParameter("draft", draft)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0],
                        row -> (String) row[1],
                        (one, other) -> one,
                        java.util.LinkedHashMap::new));
    }

    private ListQuery<PairRow> pairs(long draft) {
        return new ListQuery<>(entityManager, PairRow.class, COLUMNS, FROM)
                .where("p.draftId = :draft and p.replacedAt is null")
                .with("draft", draft);
    }

    private ListQuery<PairRow> query(long draft, PairFilter filter) {
        ListQuery<PairRow> query = pairs(draft)
                .whereWordsFound("e.searchText like :q or me.searchText like :q", filter.q())
                .whereGiven("r.schoolId = :school", "school", filter.school())
                .orderBy(filter.order());
        return filter.shown() == null ? query : query.where(filter.shown().condition());
    }

    private ListQuery<LeftoverRow> leftovers(long draft) {
        return new ListQuery<>(entityManager, LeftoverRow.class, LEFT_OVER, "DraftLeftover" + ASKER)
                .where("p.draftId = :draft and not p.resolved")
                .with("draft", draft);
    }
}
