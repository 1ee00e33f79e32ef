package ru.mentorcentre.journal.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import ru.mentorcentre.journal.NewPlanRow;
import ru.mentorcentre.shared.web.SensibleDay;
import ru.mentorcentre.shared.web.TypedText;

/** A row of the plan as it is typed. */
class PlanForm {

    public int version;

    @NotBlank(message = "Напишите, что нужно сделать")
    @Size(max = 300)
    public String what;

    @SensibleDay
    public LocalDate dueOn;

    @SensibleDay
    public LocalDate doneOn;

    static PlanForm of(PlanRow row) {
        PlanForm form = new PlanForm();
        form.version = row.getVersion();
        form.what = row.what();
        form.dueOn = row.dueOn();
        form.doneOn = row.doneOn();
        return form;
    }

    NewPlanRow row() {
        return new NewPlanRow(TypedText.line(what), dueOn, doneOn);
    }
}
