package ru.mentorcentre.workplan.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles.MunicipalityReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.Histories;
import ru.mentorcentre.workplan.PlanTemplate;
import ru.mentorcentre.workplan.PlannedEventState;
import ru.mentorcentre.workplan.WorkPlans;
import ru.mentorcentre.workplan.event.NewPlannedEvent;
import ru.mentorcentre.workplan.event.PlanSection;
import ru.mentorcentre.workplan.event.PlanSectionRepository;
import ru.mentorcentre.workplan.event.PlanTally;
import ru.mentorcentre.workplan.event.PlannedEvent;
import ru.mentorcentre.workplan.event.PlannedEventRepository;
import ru.mentorcentre.workplan.term.PlanYear;

/** The service behind {@link WorkPlans}: plans made, approved, revised, closed. */
@Service
@Transactional
public class WorkPlanService implements WorkPlans {

    private final WorkPlanRepository plans;
    private final PlanSectionRepository sections;
    private final PlannedEventRepository events;
    private final Histories histories;
    private final Clock clock;

    WorkPlanService(
            WorkPlanRepository plans,
            PlanSectionRepository sections,
            PlannedEventRepository events,
            Histories histories,
            Clock clock) {
        this.plans = plans;
        this.sections = sections;
        this.events = events;
        this.histories = histories;
        this.clock = clock;
    }

    /** All plans, the latest year first. */
    @Transactional(readOnly = true)
    public List<WorkPlanRow> all() {
        LocalDate monday = PlanTally.monday(today());
        return plans.rows(today(), monday, monday.plusDays(6));
    }

    /** A plan; 404 for none. */
    @Transactional(readOnly = true)
    public WorkPlanInfo get(long id) {
        return find(id).info();
    }

    /** The same for somebody who looks: a plan that was never approved is there for those only who work on it. */
    @Transactional(readOnly = true)
    public WorkPlanInfo get(long id, Viewer viewer) {
        WorkPlanInfo plan = get(id);
        if (isInside(viewer)) {
            return plan;
        }
        if (plan.approvedOn() == null) {
            throw new NotFound("План", id);
        }
        return plan.asApproved();
    }

    /** All that somebody may look at, the latest year first. */
    @Transactional(readOnly = true)
    List<WorkPlanRow> all(Viewer viewer) {
        return isInside(viewer)
                ? all()
                : all().stream()
                        .filter(plan -> plan.approvedOn() != null)
                        .map(WorkPlanRow::asApproved)
                        .toList();
    }

    /** Who works on plans: the centre writes, the head approves. */
    static boolean isInside(Viewer viewer) {
        return viewer.has(MunicipalityReaders.class);
    }

    @Transactional(readOnly = true)
    List<Change> history(long id) {
        find(id);
        return histories.of(WorkPlan.class, id);
    }

    @Override
    public long add(PlanTemplate template, int year) {
        PlanYear of = new PlanYear(template.context(), year, null);
        return add(new NewWorkPlan(NewWorkPlan.title(of), of), template);
    }

    /**
     * Makes an empty plan, or one from a template.
     *
     * @param template {@code null} for an empty one
     * @return its key
     */
    long add(NewWorkPlan wanted, PlanTemplate template) {
        WorkPlan plan = store(new WorkPlan(wanted, template, today()));
        if (template != null) {
            int position = 0;
            for (Map.Entry<String, List<NewPlannedEvent>> part :
                    PlanTemplates.read(template).entrySet()) {
                PlanSection section = sections.save(new PlanSection(
                        plan.getId(), PlanTemplates.kind(template, part.getKey()), part.getKey(), null, position++));
                fill(plan, section, part.getValue());
            }
        }
        return plan.getId();
    }

    /** Makes a plan with the sections and lines of another one; months without a year move along by themselves. */
    long copy(NewWorkPlan wanted, long from) {
        WorkPlan model = find(from);
        WorkPlan plan = store(new WorkPlan(wanted, null, today()));
        Map<Long, PlanSection> copies = new HashMap<>();
        for (PlanSection one : sections.findByPlanIdOrderByPositionAscIdAsc(model.getId())) {
            copies.put(
                    one.getId(),
                    sections.save(new PlanSection(plan.getId(), one.kind(), one.title(), one.goal(), one.position())));
        }
        for (PlannedEvent event : events.findByPlanIdOrderByPositionAscIdAsc(model.getId())) {
            if (event.state() != PlannedEventState.CANCELLED) {
                NewPlannedEvent line = event.content().inAnotherYear(model.year(), plan.year());
                PlannedEvent copy = new PlannedEvent(
                        plan.getId(),
                        plan.year(),
                        line.inSection(copies.get(event.sectionId()).getId()),
                        event.position());
                // the pair and the schools may be others next year
                copy.scope(event.scope(Set.of()).ofAllSchools());
                events.save(copy);
            }
        }
        return plan.getId();
    }

    private void fill(WorkPlan plan, PlanSection section, List<NewPlannedEvent> lines) {
        int position = 0;
        for (NewPlannedEvent line : lines) {
            events.save(new PlannedEvent(plan.getId(), plan.year(), line.inSection(section.getId()), position++));
        }
    }

    /** Another year reads the terms of all lines anew. */
    void edit(long id, NewWorkPlan wanted, int version) {
        WorkPlan plan = find(id);
        histories.checkVersion(WorkPlan.class, id, version, plan.getVersion());
        check(plan, WorkPlanState.DRAFT, "Изменить можно черновик плана");
        PlanYear before = plan.year();
        plan.edit(wanted);
        store(plan);
        if (!before.equals(plan.year())) {
            events.findByPlanIdOrderByPositionAscIdAsc(id).forEach(event -> event.edit(event.content(), plan.year()));
        }
    }

    /** Deletes a draft that was never approved. */
    public void delete(long id) {
        WorkPlan plan = find(id);
        if (plan.info().approvedOn() != null || !plan.info().isDraft()) {
            throw new BusinessRuleViolation(
                    null,
                    "Удалить можно черновик, который ещё не утверждали. Этот план закрывают, он остаётся в архиве");
        }
        try {
            events.findByPlanIdOrderByPositionAscIdAsc(id).forEach(events::delete);
            events.flush();
        } catch (DataIntegrityViolationException kept) {
            throw new BusinessRuleViolation(
                    null,
                    "К мероприятиям этого плана что-то приложено: файлы или даты с участниками. Уберите это, тогда черновик удалится");
        }
        sections.findByPlanIdOrderByPositionAscIdAsc(id).forEach(sections::delete);
        plans.delete(plan);
        plans.flush();
    }

    @Override
    public void submit(long id) {
        WorkPlan plan = find(id);
        check(plan, WorkPlanState.DRAFT, "На утверждение отправляют черновик");
        if (sections.findByPlanIdOrderByPositionAscIdAsc(id).isEmpty()) {
            throw new BusinessRuleViolation(null, "В плане нет разделов: добавьте раздел и мероприятия");
        }
        if (!events.existsByPlanId(id)) {
            throw new BusinessRuleViolation(null, "В плане нет ни одного мероприятия: утверждать нечего");
        }
        plan.submit(today());
    }

    /** Takes back what waits for the head. */
    public void withdraw(long id) {
        WorkPlan plan = find(id);
        check(plan, WorkPlanState.IN_APPROVAL, "Отозвать можно план, который на утверждении");
        plan.sendBack(null, today());
    }

    @Override
    public void approve(long id, long account, LocalDate on) {
        WorkPlan plan = find(id);
        check(plan, WorkPlanState.IN_APPROVAL, "Утверждают план, который на утверждении");
        plan.approve(account, on);
        events.findByPlanIdOrderByPositionAscIdAsc(id).forEach(PlannedEvent::approve);
    }

    /** Approves it today. */
    public void approve(long id, long account) {
        approve(id, account, today());
    }

    /** The head returns it with a remark. */
    public void sendBack(long id, String why) {
        WorkPlan plan = find(id);
        check(plan, WorkPlanState.IN_APPROVAL, "Вернуть можно план, который на утверждении");
        plan.sendBack(why, today());
    }

    /** Opens an approved plan for changes. */
    public void revise(long id, String why) {
        WorkPlan plan = find(id);
        check(plan, WorkPlanState.APPROVED, "Изменения вносят в утверждённый план");
        plan.revise(why, today());
    }

    /** Ends an approved plan. */
    public void close(long id) {
        WorkPlan plan = find(id);
        check(plan, WorkPlanState.APPROVED, "Закрывают утверждённый план");
        plan.close(today());
    }

    /** Opens a closed plan again, as it was approved. */
    public void reopen(long id) {
        WorkPlan plan = find(id);
        check(plan, WorkPlanState.CLOSED, "Открыть снова можно закрытый план");
        plan.reopen(today());
    }

    /** How many of its events nobody has said anything of. */
    @Transactional(readOnly = true)
    public long unmarked(long id) {
        return events.countByPlanIdAndStateIn(id, List.of(PlannedEventState.PLANNED, PlannedEventState.MOVED));
    }

    /** A plan whose lines may be written. */
    WorkPlan draft(long id) {
        WorkPlan plan = find(id);
        check(plan, WorkPlanState.DRAFT, "Строки меняют в черновике плана");
        return plan;
    }

    /**
     * The year of a plan whose lines may be written.
     *
     * @throws BusinessRuleViolation when it is no draft
     */
    @Transactional(readOnly = true)
    public PlanYear draftYear(long id) {
        return draft(id).year();
    }

    /** What is no part of what was approved may be written until a plan is closed. */
    public void refuseClosed(long id) {
        if (find(id).state() == WorkPlanState.CLOSED) {
            throw new BusinessRuleViolation(null, "План закрыт: в нём ничего не меняют");
        }
    }

    WorkPlan find(long id) {
        return plans.find(id).orElseThrow(NotFound.of("План", id));
    }

    private static void check(WorkPlan plan, WorkPlanState expected, String rule) {
        if (plan.state() != expected) {
            throw new BusinessRuleViolation(
                    null,
                    rule + ", а этот " + plan.state().title() + ". Возможно, это только что сделал кто-то другой");
        }
    }

    private WorkPlan store(WorkPlan plan) {
        try {
            return plans.saveAndFlush(plan);
        } catch (DataIntegrityViolationException problem) {
            if (BusinessRuleViolation.by("work_plan_title_once", problem)) {
                throw new BusinessRuleViolation("title", "План с таким названием уже есть");
            }
            if (BusinessRuleViolation.by("work_plan_template_once", problem)) {
                throw new BusinessRuleViolation("source", "План на этот год по этому образцу уже загружен");
            }
            throw problem;
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
