package ru.mentorcentre.workplan.own;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.workplan.attendance.EventAnswers;
import ru.mentorcentre.workplan.attendance.Participants;
import ru.mentorcentre.workplan.attendance.ParticipationSource;
import ru.mentorcentre.workplan.event.ConcernedEvents;
import ru.mentorcentre.workplan.event.PlannedEventRow;

/** Which events concern whoever has signed in, and whether he comes. */
@Service
@Transactional
class OwnEvents {

    private static final long NOBODY = -1;

    /** Who is on a list is concerned, whomever the event is for. */
    private static final String OR_LISTED = """
            or exists (select 1 from Participation y
                join EventSession z on z.municipalityId = y.municipalityId and z.id = y.sessionId
                join PlanEducatorAccount q on q.municipalityId = y.municipalityId and q.educatorId = y.educatorId
                where z.municipalityId = e.municipalityId and z.eventId = e.id and q.accountId = :account)""";

    private static final String OR_SCHOOL_LISTED = OR_LISTED + """
             or exists (select 1 from Participation k
                join EventSession l on l.municipalityId = k.municipalityId and l.id = k.sessionId
                where l.municipalityId = e.municipalityId and l.eventId = e.id and k.schoolId = :school)""";

    private static final String STILL_AHEAD = """
            e.approvedEndsOn is null or e.approvedEndsOn >= :today or exists (select 1 from EventSession j
                where j.municipalityId = e.municipalityId and j.eventId = e.id and j.heldOn >= :today)""";

    private final ConcernedEvents concerned;
    private final EventAnswers answers;
    private final Participants participants;
    private final Educators educators;
    private final EntityManager entityManager;
    private final Clock clock;

    OwnEvents(
            ConcernedEvents concerned,
            EventAnswers answers,
            Participants participants,
            Educators educators,
            EntityManager entityManager,
            Clock clock) {
        this.concerned = concerned;
        this.answers = answers;
        this.participants = participants;
        this.educators = educators;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** What lies ahead. */
    @Transactional(readOnly = true)
    OwnAgenda agenda(Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        Optional<Long> educator = educators.ofAccount(viewer.accountId());
        List<PlannedEventRow> events =
                concerning(viewer).where(STILL_AHEAD, "today", today).list();
        List<OwnDateRow> dates = events.isEmpty()
                ? List.of()
                : dates(viewer, educator)
                        .where(
                                "e.id in :events",
                                "events",
                                events.stream().map(PlannedEventRow::id).toList())
                        .orderBy("d.heldOn, d.startsAt, d.id")
                        .list();
        Set<Long> dated = dates.stream().map(OwnDateRow::eventId).collect(Collectors.toSet());
        return new OwnAgenda(
                today,
                educator.isPresent(),
                dates.stream().filter(one -> !one.heldOn().isBefore(today)).toList(),
                events.stream()
                        .filter(one -> !dated.contains(one.id()) && one.state().isOpen())
                        .toList());
    }

    /** What is over: where the person was on the list, or people of the school. */
    @Transactional(readOnly = true)
    ListPage<OwnDateRow> past(Viewer viewer, int page) {
        return dates(viewer, educators.ofAccount(viewer.accountId()))
                .where("p.approvedOn is not null")
                .where("d.heldOn < :today", "today", LocalDate.now(clock))
                .where("""
                        x.id is not null or exists (select 1 from Participation m where m.municipalityId = d.municipalityId
                            and m.sessionId = d.id and m.schoolId = :school)""")
                .orderBy("d.heldOn desc, d.id desc")
                .page(page);
    }

    /** A date that concerns the viewer. */
    @Transactional(readOnly = true)
    OwnDateRow date(Viewer viewer, long id) {
        OwnDateRow date = dates(viewer, educators.ofAccount(viewer.accountId()))
                .where("d.id = :id", "id", id)
                .one()
                .orElseThrow(NotFound.of("Дата мероприятия", id));
        if (concerning(viewer).where("e.id = :event", "event", date.eventId()).count() == 0) {
            throw new NotFound("Дата мероприятия", String.valueOf(id));
        }
        return date;
    }

    /** Whether answers about a date are taken today. */
    boolean isOpen(OwnDateRow date) {
        return date.takesAnswers(LocalDate.now(clock));
    }

    /** Says that the person comes, or does not. */
    void answer(Viewer viewer, long id, boolean coming) {
        date(viewer, id);
        long educator = educators
                .ofAccount(viewer.accountId())
                .orElseThrow(() -> new BusinessRuleViolation(
                        null, "Учётная запись не связана с карточкой педагога: попросите об этом руководителя центра"));
        Map<Long, Long> place = participants.working(Set.of(educator));
        answers.answer(id, coming ? place : Map.of(), coming ? Map.of() : place, ParticipationSource.SELF);
    }

    private ListQuery<PlannedEventRow> concerning(Viewer viewer) {
        return concerned.of(viewer, viewer.isOfSchool() ? OR_SCHOOL_LISTED : OR_LISTED);
    }

    private ListQuery<OwnDateRow> dates(Viewer viewer, Optional<Long> educator) {
        return new ListQuery<>(entityManager, OwnDateRow.class, OwnDateRow.COLUMNS, OwnDateRow.FROM)
                .with("educator", educator.orElse(NOBODY))
                .with("school", viewer.isOfSchool() ? viewer.schoolId() : NOBODY);
    }

    /**
     * What lies ahead.
     *
     * @param person whether the account belongs to an educator, who may say that he comes
     * @param dates from today on
     * @param undated events whose day is not known yet
     */
    record OwnAgenda(LocalDate today, boolean person, List<OwnDateRow> dates, List<PlannedEventRow> undated) {

        public boolean isEmpty() {
            return dates.isEmpty() && undated.isEmpty();
        }

        /** Those of the month that goes on. */
        public List<OwnDateRow> thisMonth() {
            return dates.stream().filter(this::isOfThisMonth).toList();
        }

        public List<OwnDateRow> later() {
            List<OwnDateRow> later = new ArrayList<>(dates);
            later.removeIf(this::isOfThisMonth);
            return later;
        }

        private boolean isOfThisMonth(OwnDateRow date) {
            return date.heldOn().withDayOfMonth(1).equals(today.withDayOfMonth(1));
        }
    }
}
