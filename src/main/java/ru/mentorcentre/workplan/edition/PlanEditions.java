package ru.mentorcentre.workplan.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.envers.query.AuditEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.FieldList;
import ru.mentorcentre.shared.persistence.HistoricState;
import ru.mentorcentre.shared.persistence.Histories;
import ru.mentorcentre.workplan.event.NewPlannedEvent;
import ru.mentorcentre.workplan.event.PlanSection;
import ru.mentorcentre.workplan.event.PlanSectionRepository;
import ru.mentorcentre.workplan.event.PlannedEvent;
import ru.mentorcentre.workplan.event.PlannedEventRepository;
import ru.mentorcentre.workplan.plan.WorkPlan;
import ru.mentorcentre.workplan.plan.WorkPlanInfo;
import ru.mentorcentre.workplan.plan.WorkPlanService;
import ru.mentorcentre.workplan.plan.WorkPlanState;

/** The editions of a plan, and what became different between them. */
@Service
@Transactional(readOnly = true)
class PlanEditions {

    private static final String NO_SECTION = "раздел удалён";

    private final WorkPlanService plans;
    private final PlanSectionRepository sections;
    private final PlannedEventRepository events;
    private final Histories histories;

    PlanEditions(
            WorkPlanService plans, PlanSectionRepository sections, PlannedEventRepository events, Histories histories) {
        this.plans = plans;
        this.sections = sections;
        this.events = events;
        this.histories = histories;
    }

    /** Those that were approved, the first one first. */
    List<PlanEdition> of(long plan) {
        plans.get(plan);
        List<PlanEdition> editions = new ArrayList<>();
        WorkPlanState before = null;
        for (HistoricState<WorkPlan> state : histories.states(WorkPlan.class, plan)) {
            WorkPlanInfo info = state.record().info();
            if (info.state() == WorkPlanState.APPROVED && before != WorkPlanState.APPROVED) {
                editions.add(new PlanEdition(
                        info.edition(),
                        info.approvedOn(),
                        state.by(),
                        info.edition() == 1 ? null : info.remark(),
                        state.revision()));
            }
            before = info.state();
        }
        return editions;
    }

    /** What is planned: the marks of what became of a line are left out. */
    EditionComparison compare(long plan, PlanEdition from, PlanEdition to) {
        Map<Long, String> titles = sections.findByPlanIdOrderByPositionAscIdAsc(plan).stream()
                .collect(Collectors.toMap(PlanSection::getId, PlanSection::title));
        Map<Long, NewPlannedEvent> before = lines(plan, from);
        Map<Long, NewPlannedEvent> after = lines(plan, to);
        List<EditionChange> changes = new ArrayList<>();
        long same = 0;
        TreeSet<Long> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        for (Long id : all) {
            EditionChange change = change(before.get(id), after.get(id), titles);
            if (change == null) {
                same++;
            } else {
                changes.add(change);
            }
        }
        return new EditionComparison(from, to, changes, same);
    }

    private Map<Long, NewPlannedEvent> lines(long plan, PlanEdition edition) {
        List<PlannedEvent> lines = edition == null
                ? events.findByPlanIdOrderByPositionAscIdAsc(plan)
                : histories.at(
                        PlannedEvent.class,
                        edition.revision(),
                        AuditEntity.property("planId").eq(plan));
        return lines.stream()
                .collect(Collectors.toMap(
                        PlannedEvent::getId, PlannedEvent::content, (one, other) -> one, LinkedHashMap::new));
    }

    /** {@code null} where nothing is different. */
    private static EditionChange change(NewPlannedEvent before, NewPlannedEvent after, Map<Long, String> titles) {
        Map<String, String> old = facts(before, titles);
        Map<String, String> now = facts(after, titles);
        List<Change.Line> lines = Change.lines(old, now);
        if (lines.isEmpty()) {
            return null;
        }
        Change.Kind kind =
                before == null ? Change.Kind.ADDED : after == null ? Change.Kind.REMOVED : Change.Kind.CHANGED;
        NewPlannedEvent named = Objects.requireNonNullElse(after, before);
        return new EditionChange(kind, titles.getOrDefault(named.sectionId(), NO_SECTION), named.title(), lines);
    }

    private static Map<String, String> facts(NewPlannedEvent line, Map<Long, String> titles) {
        boolean none = line == null;
        return new FieldList()
                .with("Мероприятие", none ? null : line.title())
                .with("Раздел", none ? null : titles.getOrDefault(line.sectionId(), NO_SECTION))
                .with("Форма", none ? null : line.form())
                .with("Срок", none ? null : line.term())
                .with(
                        "Точно с",
                        none || line.days() == null ? null : line.days().first())
                .with(
                        "Точно по",
                        none || line.days() == null ? null : line.days().last())
                .with("Место", none ? null : line.place())
                .with("Ответственный", none ? null : line.responsible())
                .with("Привлечены", none ? null : line.involved())
                .with("Ожидаемый результат", none ? null : line.expected())
                .all();
    }
}
