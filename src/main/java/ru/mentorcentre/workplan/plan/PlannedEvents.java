package ru.mentorcentre.workplan.plan;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.Histories;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.workplan.EventOutcome;
import ru.mentorcentre.workplan.EventOutcomes;
import ru.mentorcentre.workplan.PlannedEventState;
import ru.mentorcentre.workplan.event.ConcernedEvents;
import ru.mentorcentre.workplan.event.EventUse;
import ru.mentorcentre.workplan.event.NewPlannedEvent;
import ru.mentorcentre.workplan.event.PlanFilter;
import ru.mentorcentre.workplan.event.PlanSectionRepository;
import ru.mentorcentre.workplan.event.PlannedEvent;
import ru.mentorcentre.workplan.event.PlannedEventRepository;
import ru.mentorcentre.workplan.event.PlannedEventRow;
import ru.mentorcentre.workplan.event.SectionRow;

/**
 * The events of a plan, in their sections: written while it is a draft, carried out once it is approved. Also the service
 * behind {@link EventOutcomes}.
 */
@Service
@Transactional
public class PlannedEvents implements EventOutcomes {

    private final PlannedEventRepository events;
    private final PlanSectionRepository sections;
    private final WorkPlanService plans;
    private final ConcernedEvents concerned;
    private final Histories histories;
    private final List<EventUse> uses;
    private final EntityManager entityManager;
    private final Clock clock;

    PlannedEvents(
            PlannedEventRepository events,
            PlanSectionRepository sections,
            WorkPlanService plans,
            ConcernedEvents concerned,
            Histories histories,
            @Lazy List<EventUse> uses,
            EntityManager entityManager,
            Clock clock) {
        this.events = events;
        this.sections = sections;
        this.plans = plans;
        this.concerned = concerned;
        this.histories = histories;
        this.uses = uses;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** All of a plan, in the order of its document. */
    @Transactional(readOnly = true)
    public List<PlannedEventRow> of(long plan) {
        return query(plan).orderBy("s.position, s.id, e.position, e.id").list();
    }

    /** Those of a plan that a filter lets through. */
    @Transactional(readOnly = true)
    List<PlannedEventRow> filtered(long plan, List<PlannedEventRow> all, PlanFilter filter, LocalDate today) {
        Set<Long> ofSchool = filter.school() == null ? Set.of() : concerned.ofSchool(plan, filter.school());
        return all.stream()
                .filter(event -> filter.covers(event, today, ofSchool))
                .toList();
    }

    /** Those of a plan that somebody may look at: as they were approved last for whoever does not work on it. */
    @Transactional(readOnly = true)
    public List<PlannedEventRow> of(long plan, Viewer viewer) {
        return WorkPlanService.isInside(viewer)
                ? of(plan)
                : approved(plan).orderBy("s.position, s.id, e.position, e.id").list();
    }

    /** One of them, as somebody may look at it; 404 for none. */
    @Transactional(readOnly = true)
    public PlannedEventRow row(long plan, long id, Viewer viewer) {
        return WorkPlanService.isInside(viewer)
                ? row(plan, id)
                : approved(plan).where("e.id = :id", "id", id).one().orElseThrow(NotFound.of("Мероприятие", id));
    }

    private ListQuery<PlannedEventRow> approved(long plan) {
        return new ListQuery<>(
                        entityManager, PlannedEventRow.class, PlannedEventRow.APPROVED_COLUMNS, PlannedEventRow.FROM)
                .where("e.planId = :plan", "plan", plan)
                .where("e.approvedTitle is not null");
    }

    /** The sections of a plan in their order, each with those of the events. */
    @Transactional(readOnly = true)
    List<SectionRow> sections(long plan, List<PlannedEventRow> events) {
        Map<Long, List<PlannedEventRow>> bySection =
                events.stream().collect(Collectors.groupingBy(PlannedEventRow::sectionId));
        return sections.findByPlanIdOrderByPositionAscIdAsc(plan).stream()
                .map(one -> new SectionRow(
                        one.getId(),
                        one.getVersion(),
                        one.kind(),
                        one.title(),
                        one.goal(),
                        bySection.getOrDefault(one.getId(), List.of())))
                .toList();
    }

    /** One of them; 404 for none. */
    @Transactional(readOnly = true)
    public PlannedEventRow row(long plan, long id) {
        return query(plan).where("e.id = :id", "id", id).one().orElseThrow(NotFound.of("Мероприятие", id));
    }

    /** The version it is kept with. */
    @Transactional(readOnly = true)
    public int version(long plan, long id) {
        return find(plan, id).getVersion();
    }

    /** Who changed it, what and when. */
    @Transactional(readOnly = true)
    public List<Change> history(long plan, long id) {
        find(plan, id);
        return histories.of(PlannedEvent.class, id);
    }

    long add(long planId, NewPlannedEvent wanted) {
        WorkPlan plan = plans.draft(planId);
        checkSection(planId, wanted.sectionId());
        return events.saveAndFlush(
                        new PlannedEvent(planId, plan.year(), wanted, events.nextPosition(wanted.sectionId())))
                .getId();
    }

    void edit(long planId, long id, NewPlannedEvent wanted, int version) {
        WorkPlan plan = plans.draft(planId);
        PlannedEvent event = find(planId, id);
        histories.checkVersion(PlannedEvent.class, id, version, event.getVersion());
        checkSection(planId, wanted.sectionId());
        if (event.sectionId() != wanted.sectionId()) {
            event.place(events.nextPosition(wanted.sectionId()));
        }
        event.edit(wanted, plan.year());
        events.saveAndFlush(event);
    }

    void delete(long planId, long id) {
        plans.draft(planId);
        PlannedEvent event = find(planId, id);
        List<String> kept = kept(id);
        if (!kept.isEmpty()) {
            throw new BusinessRuleViolation(
                    null,
                    "Мероприятие не удалить: " + String.join(", ", kept)
                            + ". Уберите это или отмените мероприятие, оно останется в истории");
        }
        events.delete(event);
        events.flush();
    }

    /** What stands against deleting an event, in Russian; empty when nothing does. */
    @Transactional(readOnly = true)
    public List<String> kept(long id) {
        return uses.stream().flatMap(use -> use.of(id).stream()).toList();
    }

    /** Puts an event before or behind its neighbour. */
    void shift(long planId, long id, boolean up) {
        plans.draft(planId);
        PlannedEvent event = find(planId, id);
        List<PlannedEvent> neighbours =
                new ArrayList<>(events.findBySectionIdOrderByPositionAscIdAsc(event.sectionId()));
        int at = neighbours.indexOf(event);
        int to = at + (up ? -1 : 1);
        if (to >= 0 && to < neighbours.size()) {
            neighbours.add(to, neighbours.remove(at));
            for (int i = 0; i < neighbours.size(); i++) {
                neighbours.get(i).place(i);
            }
        }
    }

    @Override
    public void conclude(long plan, String title, EventOutcome outcome) {
        PlannedEvent event =
                events.findFirstByPlanIdAndTitle(plan, title).orElseThrow(NotFound.of("Мероприятие", title));
        conclude(plan, event.getId(), outcome, event.getVersion());
    }

    /** Says what became of an event of a plan that is carried out. */
    public void conclude(long planId, long id, EventOutcome outcome, int version) {
        WorkPlan plan = carriedOut(planId);
        PlannedEvent event = find(planId, id);
        histories.checkVersion(PlannedEvent.class, id, version, event.getVersion());
        check(outcome);
        event.conclude(outcome, plan.year(), outcome.doneOn() == null ? LocalDate.now(clock) : outcome.doneOn());
        events.saveAndFlush(event);
    }

    private void check(EventOutcome outcome) {
        if (!PlannedEventState.outcomes().contains(outcome.state())) {
            throw new BusinessRuleViolation("state", "Выберите, что с мероприятием");
        }
        if (outcome.state() == PlannedEventState.DONE) {
            if (outcome.doneOn() == null) {
                throw new BusinessRuleViolation("doneOn", "Укажите, когда выполнено");
            }
            if (outcome.doneOn().isAfter(LocalDate.now(clock))) {
                throw new BusinessRuleViolation("doneOn", "Этот день ещё не наступил");
            }
        }
        if (outcome.state().needsReason() && outcome.reason() == null) {
            throw new BusinessRuleViolation("reason", "Напишите, почему: об этом спросит начальник управления");
        }
        if (outcome.state() == PlannedEventState.MOVED && outcome.term() == null) {
            throw new BusinessRuleViolation("term", "Напишите новый срок");
        }
    }

    /** Back to being planned. */
    public void reopen(long planId, long id) {
        PlannedEvent event = find(planId, id);
        carriedOut(planId);
        event.reopen();
        events.saveAndFlush(event);
    }

    /** One of a plan; 404 for none. */
    @Transactional(readOnly = true)
    public PlannedEvent find(long plan, long id) {
        return events.findByIdAndPlanId(id, plan).orElseThrow(NotFound.of("Мероприятие", id));
    }

    private WorkPlan carriedOut(long id) {
        WorkPlan plan = plans.find(id);
        if (!plan.info().isCarriedOut()) {
            throw new BusinessRuleViolation(null, "Отмечать выполнение можно в плане, который утверждён и не закрыт");
        }
        return plan;
    }

    private void checkSection(long plan, long id) {
        sections.findByIdAndPlanId(id, plan)
                .orElseThrow(() -> new BusinessRuleViolation("sectionId", "Такого раздела в этом плане нет"));
    }

    private ListQuery<PlannedEventRow> query(long plan) {
        return new ListQuery<>(entityManager, PlannedEventRow.class, PlannedEventRow.COLUMNS, PlannedEventRow.FROM)
                .where("e.planId = :plan", "plan", plan);
    }
}
