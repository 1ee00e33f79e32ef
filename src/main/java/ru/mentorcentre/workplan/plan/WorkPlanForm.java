package ru.mentorcentre.workplan.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.validation.BindingResult;
import ru.mentorcentre.shared.web.SensibleDay;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.workplan.term.DayRange;
import ru.mentorcentre.workplan.term.PlanYear;
import ru.mentorcentre.workplan.term.YearContext;

/** A plan as it is typed. */
class WorkPlanForm {

    public int version;

    /** Left empty, the plan is called by its year. */
    @Size(max = 300)
    public String title;

    @NotNull(message = "Выберите, по какому году план")
    public YearContext context = YearContext.SCHOOL;

    @NotNull(message = "Укажите год: без него не понять сроки вроде «октябрь»")
    @Min(value = 2000, message = "Год от 2000 до 2100")
    @Max(value = 2100, message = "Год от 2000 до 2100")
    public Integer startYear;

    @SensibleDay
    public LocalDate programmeFrom;

    @SensibleDay
    public LocalDate programmeUntil;

    public PlanSource source = PlanSource.STAGES;

    public Long from;

    /** @param year in which the plan begins */
    static WorkPlanForm blank(int year) {
        WorkPlanForm form = new WorkPlanForm();
        form.startYear = year;
        return form;
    }

    static WorkPlanForm of(WorkPlanInfo plan) {
        WorkPlanForm form = new WorkPlanForm();
        form.version = plan.version();
        form.title = plan.title();
        form.context = plan.year().context();
        form.startYear = plan.year().start();
        DayRange programme = plan.year().programme();
        form.programmeFrom = programme == null ? null : programme.first();
        form.programmeUntil = programme == null ? null : programme.last();
        return form;
    }

    NewWorkPlan plan() {
        return plan(context);
    }

    /** A template knows by which year its terms are meant. */
    NewWorkPlan newPlan() {
        return plan(
                source == null || source.template() == null
                        ? context
                        : source.template().context());
    }

    private NewWorkPlan plan(YearContext by) {
        PlanYear year = new PlanYear(by, startYear, null);
        String typed = TypedText.line(title);
        return new NewWorkPlan(
                typed == null ? NewWorkPlan.title(year) : typed,
                programmeFrom == null && programmeUntil == null
                        ? year
                        : year.withProgramme(new DayRange(programmeFrom, programmeUntil)));
    }

    /** The programme does not end before it begins. */
    void refuseBackwards(BindingResult errors) {
        if (programmeFrom != null && programmeUntil != null && programmeUntil.isBefore(programmeFrom)) {
            errors.rejectValue("programmeUntil", "backwards", "Не раньше начала программы");
        }
    }
}
