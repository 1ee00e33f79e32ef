package ru.mentorcentre.workplan.plan;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.Roles.Editors;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.Submission;
import ru.mentorcentre.workplan.PlannedEventState;
import ru.mentorcentre.workplan.event.ConcernedEvents;
import ru.mentorcentre.workplan.event.DueTerm;
import ru.mentorcentre.workplan.event.PlanFilter;
import ru.mentorcentre.workplan.event.PlanMonth;
import ru.mentorcentre.workplan.event.PlanTally;
import ru.mentorcentre.workplan.event.PlannedEventRow;
import ru.mentorcentre.workplan.event.SectionRow;

/** The plans of the centre. */
@Controller
@RequestMapping("/plan")
@Editors
class WorkPlanController {

    private static final String FORM = "workplan/plan-form";

    private final WorkPlanService plans;
    private final PlannedEvents events;
    private final ConcernedEvents concerned;
    private final Clock clock;

    WorkPlanController(WorkPlanService plans, PlannedEvents events, ConcernedEvents concerned, Clock clock) {
        this.plans = plans;
        this.events = events;
        this.concerned = concerned;
        this.clock = clock;
    }

    @GetMapping
    @WholeCentre
    String list(Viewer viewer, Model model) {
        model.addAttribute("plans", plans.all(viewer));
        return "workplan/plans";
    }

    @GetMapping("/new")
    String blank(Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute(
                "form", WorkPlanForm.blank(today.getMonthValue() < 6 ? today.getYear() - 1 : today.getYear()));
        return form(model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") WorkPlanForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        form.refuseBackwards(errors);
        if (form.source == PlanSource.FORMER && form.from == null) {
            errors.rejectValue("from", "missing", "Выберите план, с которого начать");
        }
        return submission
                .form(errors, () -> form(model))
                .run(
                        () -> form.source == PlanSource.FORMER
                                ? plans.copy(form.newPlan(), form.from)
                                : plans.add(form.newPlan(), form.source == null ? null : form.source.template()),
                        "План создан: проверьте строки и отправьте на утверждение",
                        id -> "redirect:/plan/" + id);
    }

    @GetMapping("/{id}")
    @WholeCentre
    String show(@PathVariable long id, @RequestParam Map<String, String> query, Viewer viewer, Model model) {
        WorkPlanInfo plan = plans.get(id, viewer);
        LocalDate today = plan.judgedOn(LocalDate.now(clock));
        PlanFilter filter = PlanFilter.of(query);
        List<PlannedEventRow> all = events.of(id, viewer);
        List<PlannedEventRow> shown = events.filtered(id, all, filter, today);
        List<SectionRow> sections = events.sections(id, shown);
        Map<Long, String> schools = viewer.seesAllSchools() ? concerned.schools() : Map.of();
        model.addAttribute("plan", plan);
        model.addAttribute("today", today);
        model.addAttribute("filter", filter);
        model.addAttribute("tally", PlanTally.of(all, today));
        model.addAttribute("shown", shown.size());
        model.addAttribute("sections", sections);
        model.addAttribute("chips", filter.chips(sections, schools));
        model.addAttribute("schools", schools);
        model.addAttribute("answerable", PlannedEventRow.answerable(all));
        model.addAttribute("months", PlanMonth.of(plan.year()));
        model.addAttribute("states", PlannedEventState.values());
        model.addAttribute("dues", DueTerm.values());
        model.addAttribute(
                "doubtful",
                all.stream().filter(event -> event.isDoubtful(plan.year())).toList());
        model.addAttribute("history", plans.history(id));
        return "workplan/plan";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        WorkPlanInfo plan = plans.get(id);
        model.addAttribute("plan", plan);
        model.addAttribute("form", WorkPlanForm.of(plan));
        return form(model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") WorkPlanForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        model.addAttribute("plan", plans.get(id));
        form.refuseBackwards(errors);
        return submission
                .form(errors, () -> form(model))
                .overtaken(() -> form.version = plans.get(id).version())
                .run(() -> plans.edit(id, form.plan(), form.version), "План сохранён", "redirect:/plan/" + id);
    }

    private String form(Model model) {
        model.addAttribute("sources", PlanSource.values());
        model.addAttribute("contexts", ru.mentorcentre.workplan.term.YearContext.values());
        model.addAttribute("former", plans.all());
        return FORM;
    }
}
