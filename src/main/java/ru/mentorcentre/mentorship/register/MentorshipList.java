package ru.mentorcentre.mentorship.register;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.mentorship.MemberSide;
import ru.mentorcentre.mentorship.MentorshipMemberRow;
import ru.mentorcentre.mentorship.PairHealthThresholds;
import ru.mentorcentre.profile.Profiles;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.SearchText;
import ru.mentorcentre.staff.Educators;

/** The list of pairs: one query for the rows with the names in them, one for their count. */
@Service
@Transactional(readOnly = true)
public class MentorshipList {

    /** A register on paper has at most so many rows. */
    static final int PRINTED = 2000;

    private static final String COLUMNS = """
            p.id, p.version, p.municipalityId, p.form, p.kind, p.model, p.element, p.reason, p.goals, p.orderId,
            o.number, o.issuedOn, p.ground, p.startsOn, p.plannedUntil, p.endedOn, p.state, p.stateOn, p.stateReason,
            p.endCause, p.noticeOn, p.proposedBy, %s as mentors, %s as mentorSchools, %s as mentees,
            %s as menteeSchools, p.lastMetOn, p.nextMeetingOn, p.planDueOn, p.pulse, p.pulseOn, %s""".formatted(
                    names(MemberSide.MENTOR),
                    schools(MemberSide.MENTOR),
                    names(MemberSide.MENTEE),
                    schools(MemberSide.MENTEE),
                    Arrays.stream(PairAttentionReason.values())
                            .map(one -> "case when " + one.condition() + " then true else false end")
                            .collect(Collectors.joining(", ")));

    private static final String FROM =
            "Mentorship p left join MentorshipOrder o on o.municipalityId = p.municipalityId and o.id = p.orderId";

    private static final String OF_MEMBERS = """
            from MentorshipMember m
            join MentorshipSchool s on s.municipalityId = m.municipalityId and s.id = m.schoolId
            left join MentorshipEducator e on e.municipalityId = m.municipalityId and e.id = m.educatorId
            where m.mentorshipId = p.id
            """;

    private static final String EXISTS = "exists (select 1 " + OF_MEMBERS;

    private final EntityManager entityManager;
    private final Educators educators;
    private final Profiles profiles;
    private final Clock clock;

    MentorshipList(EntityManager entityManager, Educators educators, Profiles profiles, Clock clock) {
        this.profiles = profiles;
        this.entityManager = entityManager;
        this.educators = educators;
        this.clock = clock;
    }

    public ListPage<MentorshipRow> page(MentorshipFilter filter) {
        return query(filter).page(filter.page());
    }

    /** Every row of the filter, one by one, for an export. */
    void each(MentorshipFilter filter, Consumer<MentorshipRow> row) {
        query(filter).each(row);
    }

    /** So many of a filter, for a document that is put together in memory. */
    List<MentorshipRow> first(MentorshipFilter filter, int limit) {
        return query(filter).first(limit);
    }

    /** The best matches for the search over everything: those that last first. */
    List<MentorshipRow> search(String typed, ViewerScope sight, int limit) {
        return visible(query(), sight)
                .where("p.searchText like :q or " + EXISTS + " and e.searchText like :q)")
                .with("q", SearchText.words(typed))
                .orderBy("p.endedOn desc nulls first, p.id")
                .first(limit);
    }

    /** Those that rest on an order. */
    List<MentorshipRow> ofOrder(long orderId) {
        return query().where("p.orderId = :orderId", "orderId", orderId)
                .orderBy("p.startsOn, p.id")
                .list();
    }

    public Optional<MentorshipRow> row(long id) {
        return query().where("p.id = :id", "id", id).one();
    }

    /** The pairs of an educator that last, and those that still owe an outcome. */
    public List<MentorshipRow> own(long educator) {
        return visible(query(), new ViewerScope(false, null, educator))
                .where("p.endedOn is null or " + PairAttentionReason.OUTCOME.condition())
                .orderBy("p.startsOn desc, p.id")
                .list();
    }

    PairCounts count(ViewerScope sight) {
        LocalDate today = LocalDate.now(clock);
        ListQuery<PairCounts> query = visible(
                days(sight.all())
                        .bind(new ListQuery<>(entityManager, PairCounts.class, PairCounts.COLUMNS, "Mentorship p"))
                        .with("weekAgo", today.minusWeeks(1)),
                sight);
        return query.list().get(0);
    }

    /**
     * By the rules of the centre; of all municipalities, by those a new centre starts with.
     *
     * @param pulseTold whether who looks may know what members answered in surveys: the centre may, nobody else
     */
    public PairHealthThresholds days(boolean pulseTold) {
        return PairHealthThresholds.of(profiles.current().health(), today(), pulseTold);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private ListQuery<MentorshipRow> query() {
        LocalDate today = LocalDate.now(clock);
        return new ListQuery<>(entityManager, MentorshipRow.class, COLUMNS, FROM)
                .with("today", today)
                .with("weekAgo", today.minusWeeks(1));
    }

    private ListQuery<MentorshipRow> query(MentorshipFilter filter) {
        ListQuery<MentorshipRow> query = visible(query(), filter.sight())
                .whereWordsFound("p.searchText like :q or " + EXISTS + " and e.searchText like :q)", filter.q())
                .where("p.state in :states", "states", filter.states())
                .whereGiven("p.form = :form", "form", filter.form())
                .whereGiven("p.kind = :kind", "kind", filter.kind())
                .whereGiven(
                        EXISTS + " and m.side = MemberSide.MENTEE and m.schoolId = :school)", "school", filter.school())
                .whereGiven(
                        EXISTS + " and m.side = MemberSide.MENTOR and m.schoolId = :mentorSchool)",
                        "mentorSchool",
                        filter.mentorSchool())
                .whereGiven(EXISTS + " and m.educatorId = :person)", "person", filter.person())
                .whereIf(filter.year() != null, "p.startsOn <= :yearEnds", "yearEnds", filter.yearEnds())
                .whereIf(
                        filter.year() != null,
                        "p.endedOn is null or p.endedOn >= :yearBegins",
                        "yearBegins",
                        filter.yearBegins())
                .orderBy(filter.order());
        if (filter.young() != null) {
            query.where(EXISTS + """
                            and m.side = MemberSide.MENTEE and m.leftReason is null
                            and coalesce(e.firstJobOn, e.serviceSince) >= :youngSince)
                            """).with("youngSince", educators.youngSince());
        }
        if (filter.health() != null) {
            days(filter.sight().all()).bind(query).where(filter.health().condition());
        }
        if (filter.attention() != null) {
            query.where(filter.attention().condition());
        }
        return query;
    }

    private static <T> ListQuery<T> visible(ListQuery<T> query, ViewerScope sight) {
        return sight.all()
                ? query
                : query.where(EXISTS + """
                                and (m.schoolId = :ownSchool or e.schoolId = :ownSchool
                                    or m.educatorId = :ownEducator and m.leftReason is null
                                    and p.state <> MentorshipState.DRAFT))""")
                        .with("ownSchool", sight.school() == null ? -1L : sight.school())
                        .with("ownEducator", sight.educator() == null ? -1L : sight.educator());
    }

    private static String names(MemberSide side) {
        return """
                (select listagg(coalesce(e.fullName, '%s'), ', ') within group (order by e.lastName, e.firstName, m.id)
                %s and m.side = MemberSide.%s and m.leftReason is null)""".formatted(MentorshipMemberRow.TEAM, OF_MEMBERS, side);
    }

    private static String schools(MemberSide side) {
        return """
                (select listagg(distinct s.shortName, ', ') within group (order by s.shortName)
                %s and m.side = MemberSide.%s and m.leftReason is null)""".formatted(OF_MEMBERS, side);
    }
}
