package ru.mentorcentre.workplan.attendance;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.BulkInsert;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.workplan.EventAudience;
import ru.mentorcentre.workplan.event.ConcernedPeople;
import ru.mentorcentre.workplan.event.ConcernedPerson;
import ru.mentorcentre.workplan.event.EventSchool;
import ru.mentorcentre.workplan.event.EventSchoolRepository;

/** The list of a date: who is put on it, and what is put down of them. */
@Service
@Transactional
public class Participants {

    private static final String WORKS = "(w.retiredOn is null or w.retiredOn >= :today)";
    private static final int MOST_FOUND = 50;

    private final EventSessionRepository sessions;
    private final ParticipationRepository participations;
    private final RevokedCertificateRepository revoked;
    private final ConcernedPeople concerned;
    private final EventSchoolRepository eventSchools;
    private final BulkInsert bulk;
    private final EntityManager entityManager;
    private final Clock clock;

    Participants(
            EventSessionRepository sessions,
            ParticipationRepository participations,
            RevokedCertificateRepository revoked,
            ConcernedPeople concerned,
            EventSchoolRepository eventSchools,
            BulkInsert bulk,
            EntityManager entityManager,
            Clock clock) {
        this.sessions = sessions;
        this.participations = participations;
        this.revoked = revoked;
        this.concerned = concerned;
        this.eventSchools = eventSchools;
        this.bulk = bulk;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ListPage<ParticipantRow> page(long session, ParticipantFilter filter, int size) {
        return query(session, filter).page(filter.page(), size);
    }

    /** All that a filter finds, one by one. */
    @Transactional(readOnly = true)
    void each(long session, ParticipantFilter filter, Consumer<ParticipantRow> rows) {
        query(session, filter).each(rows);
    }

    /** A page of those who were there, by school and name. */
    @Transactional(readOnly = true)
    public ListPage<ParticipantRow> attended(long session, int page) {
        return query(session, new ParticipantFilter(null, null, ParticipationState.ATTENDED, page))
                .page(page);
    }

    /** The schools of those on the list. */
    @Transactional(readOnly = true)
    List<SchoolOption> schools(long session) {
        return new ListQuery<>(entityManager, SchoolOption.class, "s.id, s.shortName", "PlanSchool s")
                .where("""
                        exists (select 1 from Participation x where x.municipalityId = s.municipalityId
                            and x.schoolId = s.id and x.sessionId = :session)""", "session", session)
                .orderBy("s.shortName, s.id")
                .list();
    }

    /** All schools that are not closed. */
    @Transactional(readOnly = true)
    public List<SchoolOption> allSchools() {
        return new ListQuery<>(entityManager, SchoolOption.class, "s.id, s.shortName", "PlanSchool s")
                .where("s.closedOn is null or s.closedOn >= :today", "today", LocalDate.now(clock))
                .orderBy("s.shortName, s.id")
                .list();
    }

    /** Educators by a part of the name, to be put on the list. */
    @Transactional(readOnly = true)
    List<EducatorOption> search(long session, String typed) {
        return typed == null
                ? List.of()
                : options(session)
                        .whereWordsFound("w.searchText like :q", typed)
                        .orderBy("w.fullName, w.id")
                        .first(MOST_FOUND);
    }

    private ListQuery<EducatorOption> options(long session) {
        return new ListQuery<>(entityManager, EducatorOption.class, """
                        w.id, w.fullName, w.position, s.shortName,
                        case when exists (select 1 from Participation x where x.municipalityId = w.municipalityId
                            and x.educatorId = w.id and x.sessionId = :session) then true else false end""", """
                        PlanEducator w
                        join PlanSchool s on s.municipalityId = w.municipalityId and s.id = w.schoolId""")
                .with("session", session)
                .where(WORKS, "today", LocalDate.now(clock));
    }

    /** Invites everybody whom the event is for. */
    public RecordedPeople invite(SessionEvent event, long session) {
        Set<Long> schools = eventSchools.findByEventId(event.id()).stream()
                .map(EventSchool::schoolId)
                .collect(Collectors.toSet());
        if (event.audiences().isEmpty() && schools.isEmpty()) {
            throw new BusinessRuleViolation(
                    null, "Сначала укажите, для кого мероприятие: тогда можно пригласить всех сразу");
        }
        return invite(event, session, event.audiences(), schools);
    }

    /** Invites everybody of these groups. */
    public RecordedPeople invite(SessionEvent event, long session, Set<EventAudience> groups, Set<Long> schools) {
        refuseUnless(event);
        Map<Long, Long> people = new HashMap<>();
        for (ConcernedPerson one : concerned.of(groups, schools)) {
            people.put(one.educatorId(), one.schoolId());
        }
        return record(session, people, ParticipationState.INVITED, ParticipationSource.LIST);
    }

    /** Invites some, by key. */
    public RecordedPeople invite(SessionEvent event, long session, Collection<Long> educators) {
        refuseUnless(event);
        if (educators.isEmpty()) {
            throw new BusinessRuleViolation(null, "Отметьте, кого добавить");
        }
        return record(session, working(educators), ParticipationState.INVITED, ParticipationSource.LIST);
    }

    /** Invites all who work in a school. */
    public RecordedPeople inviteSchool(SessionEvent event, long session, long school) {
        refuseUnless(event);
        return record(session, workingAt(school), ParticipationState.INVITED, ParticipationSource.LIST);
    }

    /** Takes somebody off the list; who was there stays on it. */
    void remove(SessionEvent event, long session, long id) {
        refuseUnless(event);
        Participation one = participations.findByIdAndSessionId(id, session).orElseThrow(NotFound.of("Участник", id));
        if (one.state() == ParticipationState.ATTENDED) {
            throw new BusinessRuleViolation(null, "Человек отмечен как пришедший: сначала снимите отметку");
        }
        if (revoked.existsByParticipationId(id)) {
            throw new BusinessRuleViolation(
                    null, "Сертификат человека отозван: он остаётся в списке, чтобы номер можно было проверить");
        }
        participations.delete(one);
        participations.flush();
    }

    /**
     * Puts down the same of many: on the list from now on, in this state. Who is invited and has answered stays as answered.
     *
     * @param people keys of educators, each with that of the school
     */
    public RecordedPeople record(
            long session, Map<Long, Long> people, ParticipationState state, ParticipationSource source) {
        sessions.locked(session).orElseThrow(NotFound.of("Дата мероприятия", session));
        Set<Long> listed = participations.educators(session);
        Instant now = clock.instant();
        List<Participation> fresh = people.entrySet().stream()
                .filter(one -> !listed.contains(one.getKey()))
                .map(one -> new Participation(session, one.getKey(), one.getValue(), state, source, now))
                .toList();
        List<Long> known = people.keySet().stream().filter(listed::contains).toList();
        int changed = state == ParticipationState.INVITED || known.isEmpty()
                ? 0
                : participations.record(session, known, state, source, now);
        bulk.insert(fresh);
        return new RecordedPeople(fresh.size(), changed, known.size() - changed);
    }

    /** Educators who work today, each with the school. */
    @Transactional(readOnly = true)
    public Map<Long, Long> working(Collection<Long> educators) {
        return places().where("w.id in :educators", "educators", educators).list().stream()
                .collect(Collectors.toMap(EducatorPlace::id, EducatorPlace::schoolId));
    }

    private Map<Long, Long> workingAt(long school) {
        return places().where("w.schoolId = :school", "school", school).list().stream()
                .collect(Collectors.toMap(EducatorPlace::id, EducatorPlace::schoolId));
    }

    private ListQuery<EducatorPlace> places() {
        return new ListQuery<>(entityManager, EducatorPlace.class, "w.id, w.schoolId", "PlanEducator w")
                .where(WORKS, "today", LocalDate.now(clock));
    }

    /** Whoever is invited or marked has to have something to come to. */
    static void refuseUnless(SessionEvent event) {
        if (!event.isCarriedOut()) {
            throw new BusinessRuleViolation(
                    null, "Приглашать и отмечать можно, когда план утверждён и пока он не закрыт");
        }
    }

    ListQuery<ParticipantRow> query(long session, ParticipantFilter filter) {
        return new ListQuery<>(entityManager, ParticipantRow.class, ParticipantRow.COLUMNS, ParticipantRow.FROM)
                .where("x.sessionId = :session", "session", session)
                .whereGiven("x.schoolId = :school", "school", filter.school())
                .whereGiven("x.state = :state", "state", filter.state())
                .whereWordsFound("w.searchText like :q", filter.q())
                .orderBy("s.shortName, x.schoolId, w.fullName, x.id");
    }

    /** Where somebody works. */
    private record EducatorPlace(long id, long schoolId) {}
}
