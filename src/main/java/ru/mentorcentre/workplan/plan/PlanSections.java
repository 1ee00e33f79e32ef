package ru.mentorcentre.workplan.plan;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.LostUpdate;
import ru.mentorcentre.workplan.event.PlanSection;
import ru.mentorcentre.workplan.event.PlanSectionRepository;
import ru.mentorcentre.workplan.event.PlannedEventRepository;

/** The sections of a plan, while it is a draft. */
@Service
@Transactional
class PlanSections {

    private final PlanSectionRepository sections;
    private final PlannedEventRepository events;
    private final WorkPlanService plans;

    PlanSections(PlanSectionRepository sections, PlannedEventRepository events, WorkPlanService plans) {
        this.sections = sections;
        this.events = events;
        this.plans = plans;
    }

    @Transactional(readOnly = true)
    PlanSection get(long plan, long id) {
        return sections.findByIdAndPlanId(id, plan).orElseThrow(NotFound.of("Раздел", id));
    }

    /** Puts a section at the end of the plan. */
    void add(long plan, PlanSectionForm form) {
        plans.draft(plan);
        int last = sections.findByPlanIdOrderByPositionAscIdAsc(plan).stream()
                .mapToInt(PlanSection::position)
                .max()
                .orElse(-1);
        store(new PlanSection(plan, form.kind, form.title(), form.goal(), last + 1));
    }

    void edit(long plan, long id, PlanSectionForm form) {
        plans.draft(plan);
        PlanSection section = get(plan, id);
        LostUpdate.check(form.version, section.getVersion());
        section.edit(form.kind, form.title(), form.goal());
        store(section);
    }

    /** Deletes a section without events. */
    void delete(long plan, long id) {
        plans.draft(plan);
        PlanSection section = get(plan, id);
        if (events.existsBySectionId(id)) {
            throw new BusinessRuleViolation(
                    null, "В разделе есть мероприятия: сначала перенесите их в другой раздел или удалите");
        }
        sections.delete(section);
    }

    private void store(PlanSection section) {
        try {
            sections.saveAndFlush(section);
        } catch (DataIntegrityViolationException problem) {
            if (BusinessRuleViolation.by("plan_section_title_once", problem)) {
                throw new BusinessRuleViolation("title", "Раздел с таким названием в плане уже есть");
            }
            throw problem;
        }
    }
}
