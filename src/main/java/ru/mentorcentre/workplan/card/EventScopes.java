package ru.mentorcentre.workplan.card;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.mentorship.MemberSide;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.Histories;
import ru.mentorcentre.workplan.EventAudience;
import ru.mentorcentre.workplan.EventTargets;
import ru.mentorcentre.workplan.event.EventSchool;
import ru.mentorcentre.workplan.event.EventSchoolRepository;
import ru.mentorcentre.workplan.event.EventScope;
import ru.mentorcentre.workplan.event.PlannedEvent;
import ru.mentorcentre.workplan.event.PlannedEventRepository;
import ru.mentorcentre.workplan.plan.PlannedEvents;
import ru.mentorcentre.workplan.plan.WorkPlanService;

/**
 * For whom the events of a plan are: also of an approved one, for it changes nothing that was approved. Also the service
 * behind {@link EventTargets}.
 */
@Service
@Transactional
public class EventScopes implements EventTargets {

    private final PlannedEvents events;
    private final PlannedEventRepository stored;
    private final EventSchoolRepository schools;
    private final IndicatorTitles indicators;
    private final WorkPlanService plans;
    private final Histories histories;
    private final EntityManager entityManager;

    EventScopes(
            PlannedEvents events,
            PlannedEventRepository stored,
            EventSchoolRepository schools,
            IndicatorTitles indicators,
            WorkPlanService plans,
            Histories histories,
            EntityManager entityManager) {
        this.events = events;
        this.stored = stored;
        this.schools = schools;
        this.indicators = indicators;
        this.plans = plans;
        this.histories = histories;
        this.entityManager = entityManager;
    }

    /** For whom an event is. */
    @Transactional(readOnly = true)
    public EventScope of(long plan, long id) {
        return scope(events.find(plan, id));
    }

    @Override
    public void target(long plan, String title, Set<EventAudience> audiences) {
        PlannedEvent event =
                stored.findFirstByPlanIdAndTitle(plan, title).orElseThrow(NotFound.of("Мероприятие", title));
        EventScope now = scope(event);
        event.scope(new EventScope(audiences, now.schools(), now.indicator(), now.mentorshipId()));
        stored.saveAndFlush(event);
    }

    void change(long plan, long id, EventScope wanted, int version) {
        plans.refuseClosed(plan);
        PlannedEvent event = events.find(plan, id);
        histories.checkVersion(PlannedEvent.class, id, version, event.getVersion());
        check(wanted);
        event.scope(wanted);
        stored.saveAndFlush(event);
        put(id, wanted.schools());
    }

    private void check(EventScope wanted) {
        if (wanted.indicator() != null && indicators.of(wanted.indicator()) == null) {
            throw new BusinessRuleViolation("indicator", "Такого показателя нет");
        }
        if (!schools().stream().map(PlanChoice::id).collect(Collectors.toSet()).containsAll(wanted.schools())) {
            throw new BusinessRuleViolation(
                    "schools", "Одной из отмеченных школ больше нет среди работающих: отметьте школы заново");
        }
        if (wanted.mentorshipId() != null && pairs(wanted.mentorshipId()).isEmpty()) {
            throw new BusinessRuleViolation("mentorshipId", "Такой пары нет");
        }
    }

    private void put(long event, Set<Long> wanted) {
        List<EventSchool> before = schools.findByEventId(event);
        before.stream().filter(one -> !wanted.contains(one.schoolId())).forEach(schools::delete);
        Set<Long> kept = before.stream().map(EventSchool::schoolId).collect(Collectors.toSet());
        wanted.stream().filter(one -> !kept.contains(one)).forEach(one -> schools.save(new EventSchool(event, one)));
        schools.flush();
    }

    private EventScope scope(PlannedEvent event) {
        return event.scope(schools.findByEventId(event.getId()).stream()
                .map(EventSchool::schoolId)
                .collect(Collectors.toSet()));
    }

    /** Names of the schools an event is for, in their order; none where it is not for some of them. */
    @Transactional(readOnly = true)
    List<String> schoolNames(long event) {
        return entityManager
                .createQuery("""
                        select s.shortName from EventSchool c
                        join PlanSchool s on s.municipalityId = c.municipalityId and s.id = c.schoolId
                        where c.eventId = :event order by s.shortName""", String.class)
                .setParameter("event", event)
                .getResultList();
    }

    /** Schools that work, by name. */
    @Transactional(readOnly = true)
    List<PlanChoice> schools() {
        return entityManager.createQuery("""
                        select new ru.mentorcentre.workplan.card.PlanChoice(s.id, s.shortName) from PlanSchool s
                        where s.closedOn is null order by s.shortName, s.id""", PlanChoice.class).getResultList();
    }

    /**
     * Pairs and groups that are agreed or work, by name.
     *
     * @param only the key of one, {@code null} for all
     */
    @Transactional(readOnly = true)
    List<PlanChoice> pairs(Long only) {
        Map<Long, List<Object[]>> members = entityManager
                .createQuery("""
                        select m.mentorshipId, m.side, e.fullName from PlanMembership m
                        join PlanEducator e on e.municipalityId = m.municipalityId and e.id = m.educatorId
                        where m.leftReason is null and (:only is null or m.mentorshipId = :only)
                        and (:only is not null
                            or m.state in (MentorshipState.AGREED, MentorshipState.ACTIVE, MentorshipState.PAUSED))""", Object[].class)
                .setParameter("only", only)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0], LinkedHashMap::new, Collectors.toList()));
        return members.entrySet().stream()
                .map(one -> new PlanChoice(
                        one.getKey(),
                        names(one.getValue(), MemberSide.MENTOR) + " — " + names(one.getValue(), MemberSide.MENTEE)))
                .sorted(Comparator.comparing(PlanChoice::name))
                .toList();
    }

    private static String names(List<Object[]> members, MemberSide side) {
        return members.stream()
                .filter(row -> row[1] == side)
                .map(row -> (String) row[2])
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), all -> String.join(", ", all)));
    }
}
